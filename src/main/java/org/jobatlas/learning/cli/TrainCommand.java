package org.jobatlas.learning.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jobatlas.account.SystemRights;
import org.jobatlas.learning.CheckWords;
import org.jobatlas.learning.GateReport.Slice;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.TrainedModels;
import org.jobatlas.learning.Training;
import org.jobatlas.learning.Training.Run;
import org.jobatlas.learning.Training.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code train}: trains models from logged lists. */
@Component
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = {
            "Trains re-ranker and query adapter from what was shown and answered, and the classifier of fields of work from",
            "what people corrected, of people who allow that.",
            "What passes the gate serves from then on, also in a portal that runs on the same folder."
        },
        footer = {"", "Exit code: 0 a better model serves, 1 refused by the gate or too little to learn from, 2 failed."
        })
class TrainCommand implements Callable<Integer> {

    private static final int REFUSED = 1;
    private static final int FAILED = 2;

    @Option(names = "--since", paramLabel = "DATE", description = "First day to learn from (default: 180 days ago).")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", description = "Last day to learn from (default: today).")
    private @Nullable LocalDate until;

    @Spec
    private @Nullable CommandSpec spec;

    private final Training training;
    private final TrainedModels models;

    TrainCommand(Training training, TrainedModels models) {
        this.training = training;
        this.models = models;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        return SystemRights.call(() -> train(out));
    }

    private int train(PrintWriter out) {
        Training.Window window = new Training.Window(
                Optional.ofNullable(since).map(TrainCommand::start),
                Optional.ofNullable(until).map(day -> start(day.plusDays(1))));
        String[] stage = {""};
        Run run = training.train(window, step -> {
            if (step.state() == State.RUNNING && !step.stage().equals(stage[0])) {
                stage[0] = step.stage();
                out.println(doing(stage[0]));
                out.flush();
            }
        });
        run.models().stream().flatMap(id -> models.find(id).stream()).forEach(model -> print(model, out));
        out.println(ending(run));
        out.flush();
        return switch (run.state()) {
            case ACTIVATED -> 0;
            case REFUSED, TOO_LITTLE -> REFUSED;
            default -> FAILED;
        };
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static String doing(String stage) {
        return switch (stage) {
            case "read" -> "Reading what was shown and answered ...";
            case "fit" -> "Growing trees ...";
            case "adapt" -> "Turning the vectors of resumes ...";
            case "judge", "judge-adapter", "judge-fields" -> "Comparing with what serves ...";
            default -> "Storing the model ...";
        };
    }

    private static void print(TrainedModel model, PrintWriter out) {
        out.printf("%n%s, from %s%n", model.version(), model.origin().counts());
        boolean fields = model.kind() == ModelKind.FIELDS;
        print(model.report().slices(), fields ? "texts   right" : "lists   nDCG@10", out);
        print(model.report().lists(), "lists   nDCG@10", out);
        model.report()
                .checks()
                .forEach(check -> out.printf("  %s %s%n", check.passed() ? "+" : "-", CheckWords.english(check)));
        out.println();
    }

    private static void print(List<Slice> slices, String measured, PrintWriter out) {
        for (Slice slice : slices) {
            out.printf(
                    "  %-24s %5d %s %.3f -> %.3f   %+.3f (%+.3f to %+.3f)%n",
                    slice.name(),
                    slice.lists(),
                    measured,
                    slice.serving().mean(),
                    slice.trained().mean(),
                    slice.difference().mean(),
                    slice.difference().low(),
                    slice.difference().high());
        }
    }

    private static String ending(Run run) {
        return switch (run.state()) {
            case ACTIVATED -> "It serves now. Take that back on the page of models or with: jobatlas models roll-back";
            case REFUSED ->
                run.passedInVain()
                        ? "The model passed, but what it was compared with does not serve any more; what serves goes"
                                + " on."
                        : "Refused by the gate; the model that served serves on.";
            case TOO_LITTLE ->
                "Too little to learn from: " + run.said()
                        + " lists that somebody answered and allows to learn from. The model that served serves on.";
            case CANCELLED -> "Ended before it was done; the model that served serves on.";
            default -> "Failed: " + run.said();
        };
    }
}
