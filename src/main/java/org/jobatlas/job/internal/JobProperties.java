package org.jobatlas.job.internal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the catalogue.
 *
 * @param featureCacheSize how many postings' ranking features are kept in memory, about 3 kB each
 * @param vectorWorker whether this process computes missing vectors in the background
 * @param vectorBatch postings per transaction of the vector worker
 * @param ratesFile exchange rates by which pay is compared, in the format of the European Central Bank; where there is no such file those
 *     that come with the portal are used
 * @param keepImports how long the rows of an import are kept, and with them the way back; its postings stay
 */
@Validated
@ConfigurationProperties("jobatlas.job")
public record JobProperties(
        @DefaultValue("50000") @Min(0) @Max(5_000_000) int featureCacheSize,
        @DefaultValue("true") boolean vectorWorker,
        @DefaultValue("32") @Min(1) @Max(1000) int vectorBatch,
        @DefaultValue("data/rates.csv") Path ratesFile,
        @DefaultValue("90d") @NotNull Duration keepImports) {}
