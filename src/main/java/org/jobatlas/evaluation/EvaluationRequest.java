package org.jobatlas.evaluation;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to compare on a judged set.
 *
 * @param systems names; empty for all
 * @param baseline name of the system that the others are compared with; null for the plain embedding app, or else the first
 * @param runs files of other systems' lists in the format of TREC
 * @param weights of the re-ranker to measure beside the portal's, as {@code weights.csv}; null for none
 * @param out folder of the report
 * @param seed of everything that is drawn
 */
public record EvaluationRequest(
        JudgedFiles files,
        List<String> systems,
        @Nullable String baseline,
        List<Path> runs,
        @Nullable Path weights,
        Path out,
        long seed) {

    public EvaluationRequest {
        systems = List.copyOf(systems);
        runs = List.copyOf(runs);
    }

    /** With the portal's own weights alone. */
    public EvaluationRequest(
            JudgedFiles files, List<String> systems, @Nullable String baseline, List<Path> runs, Path out, long seed) {
        this(files, systems, baseline, runs, null, out, seed);
    }
}
