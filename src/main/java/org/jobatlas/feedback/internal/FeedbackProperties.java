package org.jobatlas.feedback.internal;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long feedback is kept.
 *
 * @param keep how long lists and all that was done with them are kept; a month is deleted as a whole when all of it is older
 * @param keepRecords how long the full records of lists are kept, by which they can be replayed
 */
@Validated
@ConfigurationProperties("jobatlas.feedback")
record FeedbackProperties(
        @DefaultValue("13m") Period keep,
        @DefaultValue("3m") Period keepRecords) {}
