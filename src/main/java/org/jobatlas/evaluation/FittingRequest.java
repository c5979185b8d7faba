package org.jobatlas.evaluation;

import java.nio.file.Path;

/**
 * What the re-ranker's weights are to be fitted to.
 *
 * @param out folder that {@code weights.csv} and {@code card.md} are written to
 * @param seed of the folds and of the pairs that are drawn
 */
public record FittingRequest(JudgedFiles files, Path out, long seed) {}
