package org.jobatlas.feed.internal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of imports.
 *
 * @param folder where the files of rejected rows are written
 * @param batch postings per transaction
 */
@Validated
@ConfigurationProperties("jobatlas.feed")
record FeedProperties(
        @NotNull Path folder,
        @DefaultValue("500") @Min(1) @Max(10_000) int batch) {}
