package org.jobatlas.evaluation.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jobatlas.account.SystemRights;
import org.jobatlas.evaluation.Evaluation;
import org.jobatlas.evaluation.EvaluationRequest;
import org.jobatlas.evaluation.EvaluationSummary;
import org.jobatlas.evaluation.JudgedFiles;
import org.jobatlas.evaluation.UnusableInputException;
import org.jobatlas.ranking.metrics.Estimate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code evaluate}. */
@Component
@Profile("command")
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures the ranking on a judged set and writes report.html, report.json and one run file per system.",
        footer = {
            "",
            "The corpus is indexed in a folder of its own that is deleted afterwards; --data DIR keeps it, so that vectors are not",
            "computed again. A query is a posting, a title or a resume ({\"kind\":\"resume\"}, its text or a file)."
        })
class EvaluateCommand implements Callable<Integer> {

    static final int UNUSABLE = 2;
    private static final List<String> SHOWN = List.of("ndcg@10", "map@25", "p@10", "recall@100", "alpha-ndcg@10", "ild@10");

    @Option(names = "--corpus", paramLabel = "FILE", description = "JSON Lines: _id, title, text, ...")
    private @Nullable Path corpus;

    @Option(names = "--queries", paramLabel = "FILE", description = "JSON Lines: _id, title or text, kind, ...")
    private @Nullable Path queries;

    @Option(names = "--qrels", paramLabel = "FILE", description = "query-id, corpus-id and grade; or TREC's four columns.")
    private @Nullable Path qrels;

    @Option(names = "--systems", split = ",", paramLabel = "NAME", description = "Which ones (default: all).")
    private List<String> systems = List.of();

    @Option(names = "--baseline", paramLabel = "NAME", description = "What to compare with (default: vector-128).")
    private @Nullable String baseline;

    @Option(names = "--run", paramLabel = "FILE", description = "Another system's lists, as a TREC run; may be repeated.")
    private List<Path> runs = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "target/evaluation",
            description = "Folder of the report (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("target", "evaluation");

    @Option(names = "--seed", defaultValue = "25", description = "Of all that is drawn (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Spec
    private @Nullable CommandSpec spec;

    private final Evaluation evaluation;

    EvaluateCommand(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    @Override
    public Integer call() {
        return guarded(() -> {
            JudgedFiles files = new JudgedFiles(
                    given(corpus, "--corpus"), given(queries, "--queries"), given(qrels, "--qrels"));
            EvaluationRequest request = new EvaluationRequest(files, systems, baseline, runs, out, seed);
            print(evaluation.run(request, this::tell));
        });
    }

    private void print(EvaluationSummary summary) {
        PrintWriter lines = Objects.requireNonNull(spec).commandLine().getOut();
        summary.warnings().forEach(warning -> lines.println("Note: " + warning));
        lines.printf(Locale.ROOT, "%d queries, %d documents.%n", summary.queries(), summary.documents());
        lines.printf("%-36s%s%n", "system", columns(SHOWN));
        summary.systems().forEach((name, metrics) -> lines.printf("%-36s%s%n", name, columns(values(metrics))));
        lines.println("Report: " + out.resolve("report.html"));
        lines.flush();
    }

    private static List<String> values(Map<String, Estimate> metrics) {
        return SHOWN.stream()
                .map(metric -> Objects.requireNonNull(metrics.get(metric)))
                .map(estimate -> String.format(Locale.ROOT, "%.3f", estimate.mean()))
                .toList();
    }

    private static String columns(List<String> values) {
        StringBuilder line = new StringBuilder();
        values.forEach(value -> line.append(String.format("%14s", value)));
        return line.toString();
    }

    private int guarded(Runnable work) {
        Supplier<Integer> guarded = () -> {
            try {
                work.run();
                return 0;
            } catch (UnusableInputException e) {
                Objects.requireNonNull(spec).commandLine().getErr().println(e.getMessage());
                return UNUSABLE;
            }
        };
        return SystemRights.call(guarded);
    }

    private void tell(String sentence) {
        PrintWriter complaints = Objects.requireNonNull(spec).commandLine().getErr();
        complaints.println(sentence);
        complaints.flush();
    }

    private static Path given(@Nullable Path value, String option) {
        if (value == null) {
            throw new UnusableInputException("The option " + option + " is missing; see: jobatlas evaluate --help");
        }
        return value;
    }
}
