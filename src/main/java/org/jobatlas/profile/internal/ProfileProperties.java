package org.jobatlas.profile.internal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of understanding a resume.
 *
 * @param parallel texts that are understood at the same time, each on a thread of its own that serves no requests
 * @param waiting texts of visitors that wait for their turn; whoever comes then is asked to try again
 * @param perNetwork the same of one network
 * @param deadline time one text may take, waiting not counted; the person is told so behind it
 * @param patience how long a text waits for its turn
 * @param longestText characters of a text that are read; the person is told when something behind them was left out
 * @param mostLines the same in lines
 * @param longestLine characters of a line; what is behind them is read as a new line
 * @param longestWord characters of a word; what is behind them is left out
 */
@Validated
@ConfigurationProperties("jobatlas.profile")
public record ProfileProperties(
        @DefaultValue("2") @Min(1) @Max(64) int parallel,
        @DefaultValue("200") @Min(1) @Max(1_000) int waiting,
        @DefaultValue("24") @Min(1) @Max(1_000) int perNetwork,

        @DefaultValue("20s") @DurationMin(millis = 1) @DurationMax(minutes = 5)
        Duration deadline,

        @DefaultValue("60s") @DurationMin(millis = 1) @DurationMax(minutes = 10)
        Duration patience,

        @DefaultValue("100000") @Min(1_000) @Max(1_000_000) int longestText,
        @DefaultValue("4000") @Min(100) @Max(100_000) int mostLines,
        @DefaultValue("2000") @Min(100) @Max(100_000) int longestLine,
        @DefaultValue("200") @Min(50) @Max(10_000) int longestWord) {}
