package org.jobatlas.bench.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jobatlas.account.SystemRights;
import org.jobatlas.bench.internal.abuse.AbuseRun;
import org.jobatlas.shared.Benchmark;
import org.jobatlas.shared.BenchmarkData;
import org.jobatlas.shared.BenchmarkResult;
import org.jobatlas.shared.BenchmarkSkippedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
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
    private final AbuseRun abuse;
    private final JsonMapper json;
    private final Clock clock;

    BenchCommand(List<Benchmark> benchmarks, GeneratedData data, AbuseRun abuse, JsonMapper json, Clock clock) {
        this.abuse = abuse;
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
        boolean catalogued = chosen.stream().anyMatch(Benchmark::usesCatalogue);
        return SystemRights.call(() -> {
            BenchmarkData prepared = data.prepare(catalogued ? postings : 0, pairs);
            chosen.forEach(benchmark -> run(benchmark, prepared));
            return 0;
        });
    }

    /** {@code bench abuse}. */
    @Command(
            name = "abuse",
            mixinStandardHelpOptions = true,
            description =
                    "Attacks a portal of its own on this machine, some minutes long, and prints of each attack whether it held.")
    int abuse(
            @Parameters(paramLabel = "ATTACK", arity = "0..*", description = "Which ones (default: all).")
                    List<String> attacks,
            @Option(names = "--at", paramLabel = "URL", description = "A portal that runs on this machine already.")
                    @Nullable
                    URI portal) {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        List<String> wanted = attacks == null ? List.of() : attacks;
        if (!abuse.names().containsAll(wanted)) {
            line.getErr().println("Attacks are " + String.join(", ", abuse.names()) + ".");
            return USAGE;
        }
        int broken =
                portal == null ? abuse.onOneOfItsOwn(wanted, line.getOut()) : abuse.on(portal, wanted, line.getOut());
        return broken == 0 ? 0 : 1;
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
