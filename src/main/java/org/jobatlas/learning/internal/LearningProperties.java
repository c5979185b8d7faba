package org.jobatlas.learning.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of learning.
 *
 * @param folder of trained models, where no bucket is named
 * @param judged of judged sets, each in a folder of its own, on which models can be measured
 * @param s3 a bucket for trained models, which several nodes need; absent for the folder
 * @param schedule when to train, as a cron expression with seconds; {@code -} for never
 * @param window how far back training looks
 * @param leastLists with fewer lists that somebody answered nothing is trained
 * @param poll how soon a node notices that another model is to serve
 */
@Validated
@ConfigurationProperties("jobatlas.learning")
public record LearningProperties(
        @NotNull Path folder,
        @NotNull Path judged,
        @Nullable @Valid S3 s3,
        @DefaultValue("0 0 3 * * SUN") @NotBlank String schedule,
        @DefaultValue("180d") @NotNull Duration window,
        @DefaultValue("100") @Min(20) int leastLists,
        @DefaultValue("2s") @NotNull Duration poll) {

    /**
     * An S3-compatible store.
     *
     * @param endpoint address of the store; absent for AWS
     * @param region as the store wants it
     * @param prefix of the keys
     * @param accessKey absent for what the machine is allowed anyway
     */
    public record S3(
            @NotBlank String bucket,
            @Nullable URI endpoint,
            @DefaultValue("us-east-1") @NotBlank String region,
            @DefaultValue("models/") @NotNull String prefix,
            @Nullable String accessKey,
            @Nullable String secretKey) {

        @Override
        public String toString() {
            return "S3[" + bucket + ", " + endpoint + "]";
        }
    }
}
