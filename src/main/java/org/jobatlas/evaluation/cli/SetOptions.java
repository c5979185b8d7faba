package org.jobatlas.evaluation.cli;

import java.nio.file.Path;
import org.jobatlas.evaluation.JudgedFiles;
import org.jobatlas.evaluation.UnusableInputException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The three files of a judged set; not required by the parser, since {@code classifier} and {@code parser} do without. */
final class SetOptions {

    @Option(names = "--corpus", paramLabel = "FILE", description = "JSON Lines: _id, title, text, ...")
    private @Nullable Path corpus;

    @Option(names = "--queries", paramLabel = "FILE", description = "JSON Lines: _id, title or text, kind, ...")
    private @Nullable Path queries;

    @Option(
            names = "--qrels",
            paramLabel = "FILE",
            description = "query-id, corpus-id and grade per line; or TREC's four columns.")
    private @Nullable Path qrels;

    JudgedFiles files() {
        return new JudgedFiles(given(corpus, "--corpus"), given(queries, "--queries"), given(qrels, "--qrels"));
    }

    private static Path given(@Nullable Path value, String option) {
        if (value == null) {
            throw new UnusableInputException("The option " + option + " is missing; see: jobatlas evaluate --help");
        }
        return value;
    }
}
