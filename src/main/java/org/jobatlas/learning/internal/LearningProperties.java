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
 * @param folder folder of trained models, where no bucket is configured
 * @param judged folder of judged sets, each in a subfolder
 * @param s3 bucket for trained models, needed with several nodes; absent for the folder
 * @param schedule when to train, as a cron expression with seconds; {@code -} for never
 * @param window how far back training looks
 * @param leastLists minimum number of answered lists for training
 * @param poll how often a node checks for a newly activated model
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
     * @param endpoint URL of the store; absent for AWS
     * @param region region name
     * @param prefix prefix of the keys
     * @param accessKey absent for the machine's default credentials
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
