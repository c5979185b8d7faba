package org.jobatlas.bench.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jobatlas.account.SystemRights;
import org.jobatlas.shared.Benchmark;
import org.jobatlas.shared.BenchmarkData;
import org.jobatlas.shared.BenchmarkResult;
import org.jobatlas.shared.BenchmarkSkippedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code bench [NAME…]}. */
@Component
@Profile("command")
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description =
                "Measures the portal against the libraries under it, in turn, and prints a line for every benchmark.",
        footer = {
            "",
            "The catalogue for it is invented once and kept in target/bench/data; --data DIR takes another folder."
        })
class BenchCommand implements Callable<Integer> {

    private static final int USAGE = 2;
    private static final int LEAST_POSTINGS = 500;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "Which ones (default: all).")
    private List<String> names = List.of();

    @Option(
            names = "--postings",
            defaultValue = "25000",
            description = "How many postings to invent where the folder has fewer (default: ${DEFAULT-VALUE}).")
    private int postings;

    @Option(names = "--pairs", defaultValue = "5", description = "How many pairs (default: ${DEFAULT-VALUE}).")
    private int pairs;

    @Option(
            names = "--out",
            defaultValue = "target/bench",
            description = "Folder for JSON (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("target", "bench");

    @Spec
    private @Nullable CommandSpec spec;

    private final List<Benchmark> benchmarks;
    private final GeneratedData data;
    private final JsonMapper json;
    private final Clock clock;

    BenchCommand(List<Benchmark> benchmarks, GeneratedData data, JsonMapper json, Clock clock) {
        this.benchmarks = benchmarks;
        this.data = data;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        PrintWriter complaints = Objects.requireNonNull(spec).commandLine().getErr();
        List<String> known = benchmarks.stream().map(Benchmark::name).toList();
        if (!known.containsAll(names) || pairs < 1 || postings < LEAST_POSTINGS) {
            complaints.printf(
                    "Benchmarks are %s; --pairs is at least 1 and --postings at least %d.%n",
                    String.join(", ", known), LEAST_POSTINGS);
            return USAGE;
        }
        List<Benchmark> chosen = benchmarks.stream()
                .filter(benchmark -> names.isEmpty() || names.contains(benchmark.name()))
                .toList();
        return SystemRights.call(() -> {
            BenchmarkData prepared = data.prepare(postings, pairs);
            chosen.forEach(benchmark -> run(benchmark, prepared));
            return 0;
        });
    }

    private void run(Benchmark benchmark, BenchmarkData prepared) {
        PrintWriter lines = Objects.requireNonNull(spec).commandLine().getOut();
        try {
            for (BenchmarkResult result : benchmark.run(prepared)) {
                lines.println(result.line());
                write(result, prepared.postings());
            }
        } catch (BenchmarkSkippedException e) {
            lines.println(benchmark.name() + " skipped: " + e.getMessage());
        }
        lines.flush();
    }

    private void write(BenchmarkResult result, int size) {
        out.toFile().mkdirs();
        json.writerWithDefaultPrettyPrinter()
                .writeValue(out.resolve(result.name() + ".json"), Report.of(result, size, clock.instant()));
    }
}
