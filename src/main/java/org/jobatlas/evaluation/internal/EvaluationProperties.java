package org.jobatlas.evaluation.internal;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of evaluations.
 *
 * @param folder where the database and the index of the corpus are; it remembers which corpus that is
 */
@Validated
@ConfigurationProperties("jobatlas.evaluation")
public record EvaluationProperties(@NotNull Path folder) {}
