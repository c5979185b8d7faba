package org.jobatlas.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What the re-ranker's weights are to be fitted to.
 *
 * @param also the {@code contenders.jsonl} of earlier fittings, so that several judged sets count
 * @param kept features that keep their weights, since the judged sets do not look at them
 * @param out folder that {@code weights.csv}, {@code card.md} and {@code contenders.jsonl} are written to
 * @param seed of the folds and of the pairs that are drawn
 */
public record FittingRequest(JudgedFiles files, List<Path> also, Set<String> kept, Path out, long seed) {

    public FittingRequest {
        also = List.copyOf(also);
        kept = Set.copyOf(kept);
    }
}
