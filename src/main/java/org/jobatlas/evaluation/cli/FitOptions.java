package org.jobatlas.evaluation.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** What a fitting takes beside its judged set. */
final class FitOptions {

    @Option(
            names = "--also",
            paramLabel = "FILE",
            description = "contenders.jsonl of an earlier fitting to another set; may be repeated.")
    private List<Path> also = List.of();

    @Option(
            names = "--keep",
            split = ",",
            paramLabel = "FEATURE",
            description = "Features that keep their weights, since the sets do not look at them.")
    private Set<String> kept = Set.of();

    List<Path> also() {
        return also;
    }

    Set<String> kept() {
        return kept;
    }
}
