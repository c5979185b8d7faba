package org.jobatlas.feed.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jobatlas.account.SystemRights;
import org.jobatlas.feed.FeedFormat;
import org.jobatlas.feed.ImportOptions;
import org.jobatlas.feed.ImportSummary;
import org.jobatlas.feed.PostingImport;
import org.jobatlas.feed.UnusableFeedException;
import org.jobatlas.job.IndexPause;
import org.jobatlas.job.SaveSummary;
import org.jobatlas.shared.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import FILE…}. */
@Component
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Adds postings from files or updates them; safe to repeat, also while the portal runs.",
        footer = {
            "",
            "Fields for --map: id, title, employer, description, place, region, country, postcode, latitude,"
                    + " longitude, remote,",
            "employment, seniority, pay-min, pay-max, pay-currency, pay-period, pay-text, published, expires, url,"
                    + " category, skills,",
            "language. The usual column names are known without it; inside of JSON a path is written with dots."
        })
class ImportCommand implements Callable<Integer> {

    private static final int SOME_FAILED = 1;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "CSV with a header, JSON Lines, a JSON array, schema.org JobPosting JSON-LD, a saved page with it,"
                            + " or job XML.")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "csv, jsonl, jsonld, xml or html, where the file's name and content do not tell.")
    private @Nullable FeedFormat format;

    @Option(
            names = "--map",
            paramLabel = "FIELD=COLUMN",
            arity = "1..*",
            description = "Takes a field from this column.")
    private Map<String, String> columns = Map.of();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "What the source is called (default: the file's name).")
    private @Nullable String source;

    @Option(
            names = "--complete",
            description = "The file is everything that its source offers: what is missing from it is closed.")
    private boolean complete;

    @Option(names = "--keep-expiry", description = "Believe expiry dates in the past: such postings are closed.")
    private boolean keepExpiry;

    @Option(names = "--dry-run", description = "Only print what would be read, row by row; nothing is saved.")
    private boolean dryRun;

    @Option(names = "--json", description = "With --dry-run: print a JSON object a row.")
    private boolean json;

    @Option(names = "--no-wait", description = "Do not wait until the portal has understood what was imported.")
    private boolean noWait;

    @Spec
    private @Nullable CommandSpec spec;

    private boolean refused;

    private final PostingImport postings;
    private final UnderstandingReport understanding;

    ImportCommand(PostingImport postings, @Lazy UnderstandingReport understanding) {
        this.postings = postings;
        this.understanding = understanding;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (dryRun) {
            return dryRun(out);
        }
        int failed = 0;
        try (IndexPause.Held pause = understanding.pauseIndex()) {
            for (Path file : files) {
                failed += imported(file, out, pause) ? 0 : 1;
            }
        }
        if (failed < files.size()) {
            understanding.report(out, !noWait);
        }
        if (failed == 0) {
            return refused ? SOME_FAILED : CommandLine.ExitCode.OK;
        }
        return failed == files.size() ? CommandLine.ExitCode.USAGE : SOME_FAILED;
    }

    /** Returns 0 only if every row of every file can be read. */
    private int dryRun(PrintWriter out) {
        int code = CommandLine.ExitCode.OK;
        for (Path file : files) {
            DryRun run = new DryRun(out, json);
            boolean usable = attempt(() -> postings.preview(file, options(), run::print));
            run.summary(String.valueOf(file.getFileName()));
            if (usable && run.isEmpty()) {
                complain("There is no posting in " + file.getFileName() + ".");
            }
            boolean nothing = !usable || !run.anyRead();
            code = Math.max(code, nothing ? CommandLine.ExitCode.USAGE : run.anyRefused() ? SOME_FAILED : 0);
        }
        return code;
    }

    private ImportOptions options() {
        return new ImportOptions(format, columns, source, complete, keepExpiry);
    }

    private boolean imported(Path file, PrintWriter out, IndexPause.Held pause) {
        String name = String.valueOf(file.getFileName());
        return attempt(() -> {
            try (Progress progress = Progress.of("Importing " + name, "postings", out)) {
                ImportSummary summary =
                        SystemRights.call(() -> postings.run(file, options(), (bytes, ofBytes, rows) -> {
                            pause.goOn();
                            progress.reached(bytes, ofBytes, rows);
                        }));
                progress.close();
                refused |= summary.rejected() > 0;
                print(name, summary, out);
            }
        });
    }

    private boolean attempt(Runnable work) {
        try {
            work.run();
            return true;
        } catch (UnusableFeedException e) {
            complain(e.getMessage());
        } catch (UncheckedIOException e) {
            complain(
                    e.getMessage() + ": " + Objects.requireNonNull(e.getCause()).getMessage());
        }
        return false;
    }

    private void complain(@Nullable String message) {
        Objects.requireNonNull(spec).commandLine().getErr().println(message);
    }

    private static void printMissing(ImportSummary.Missing missing, PrintWriter out) {
        if (missing.closed() > 0) {
            out.printf(Locale.ENGLISH, "  %,d are no longer offered and were closed.%n", missing.closed());
        }
        if (missing.doubted() > 0) {
            out.printf(
                    Locale.ENGLISH,
                    "  %,d are missing from the file, more than one reading may close (jobatlas.feed.most-closed);"
                            + " they stay open.%n",
                    missing.doubted());
        }
    }

    private void print(String name, ImportSummary summary, PrintWriter out) {
        SaveSummary saved = summary.saved();
        double seconds = Math.max(0.001, summary.took().toMillis() / 1000.0);
        out.printf(
                Locale.ENGLISH,
                "%s: %,d added, %,d updated, %,d unchanged, %,d rejected in %.1f s (%,.0f postings per second).%n",
                name,
                saved.added(),
                saved.updated(),
                saved.unchanged(),
                summary.rejected(),
                seconds,
                summary.rows() / seconds);
        printMissing(summary.missing(), out);
        if (summary.expired() > 0) {
            out.printf(
                    Locale.ENGLISH,
                    keepExpiry
                            ? "  %,d had already expired and are closed.%n"
                            : "  %,d had already expired; their expiry was left out; use --keep-expiry to import them"
                                    + " as closed.%n",
                    summary.expired());
        }
        summary.notUnderstood()
                .forEach((fact, times) -> out.printf(
                        Locale.ENGLISH,
                        "  %,d state no %s, because what stands there was not understood.%n",
                        times,
                        fact));
        summary.rejects().ifPresent(path -> out.println("  The rejected rows and their reasons: " + path));
        out.flush();
    }

    /** Parses formats by their lower-case names. */
    static final class FormatConverter implements CommandLine.ITypeConverter<FeedFormat> {

        @Override
        public FeedFormat convert(String value) {
            try {
                return FeedFormat.valueOf(value.toUpperCase(Locale.ROOT).replace("-", ""));
            } catch (IllegalArgumentException e) {
                throw new CommandLine.TypeConversionException("'" + value + "' is not csv, jsonl, jsonld, xml or html");
            }
        }
    }
}
