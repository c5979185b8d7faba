package org.jobatlas.feed.internal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of imports.
 *
 * @param folder where files of rejected rows are written
 * @param batch postings per transaction
 * @param mostRows maximum number of rows per file; all their ids are kept in memory
 * @param keepRejects how long those files are kept
 * @param mostClosed maximum share of a source's open postings that one complete import may close; above it the source
 *     is considered broken and nothing is closed
 */
@Validated
@ConfigurationProperties("jobatlas.feed")
public record FeedProperties(
        @NotNull Path folder,
        @DefaultValue("500") @Min(1) @Max(10_000) int batch,
        @DefaultValue("2000000") @Min(1) int mostRows,
        @NotNull @DefaultValue("30d") Duration keepRejects,

        @DefaultValue("0.5") @DecimalMin("0") @DecimalMax("1")
        double mostClosed) {}
