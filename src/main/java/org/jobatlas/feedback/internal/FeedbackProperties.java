package org.jobatlas.feedback.internal;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Retention of feedback.
 *
 * @param folder where exports are written on their way to whoever asked for them
 * @param keep how long lists and actions are kept; a month is deleted as a whole when all of it is older
 * @param keepRecords how long the full records for replays are kept
 */
@Validated
@ConfigurationProperties("jobatlas.feedback")
public record FeedbackProperties(
        @NotNull Path folder,
        @DefaultValue("13m") Period keep,
        @DefaultValue("3m") Period keepRecords) {}
