package org.jobatlas.evaluation.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jobatlas.evaluation.ListJudging;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code evaluate lists} draws. */
final class ListOptions {

    @Option(names = "--resumes", paramLabel = "DIR", description = "Folder of resumes, or of folders of them.")
    private @Nullable Path resumes;

    @Option(names = "--count", defaultValue = "40", description = "How many resumes (default: ${DEFAULT-VALUE}).")
    private int count;

    @Option(names = "--top", defaultValue = "10", description = "Places of a list (default: ${DEFAULT-VALUE}).")
    private int top;

    @Option(names = "--near", paramLabel = "PLACE", description = "Where everybody lives who states no place.")
    private @Nullable String near;

    @Option(names = "--stretch", description = "Also what is a stretch, to see what the lists miss.")
    private boolean stretch;

    @Option(names = "--diversity", defaultValue = "0.3", description = "The dial, 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double diversity;

    @Option(names = "--second", paramLabel = "FILE", description = "Another reading of the form, for their agreement.")
    private @Nullable Path second;

    Optional<Path> second() {
        return Optional.ofNullable(second);
    }

    ListJudging.@Nullable Request request(Path form) {
        return resumes == null ? null : new ListJudging.Request(resumes, count, top, near, stretch, diversity, form);
    }
}
