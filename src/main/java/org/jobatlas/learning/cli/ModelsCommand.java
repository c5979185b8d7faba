package org.jobatlas.learning.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.jobatlas.account.SystemRights;
import org.jobatlas.learning.GateReport.Slice;
import org.jobatlas.learning.ModelId;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.TrainedModels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The registry on the command line. */
@Component
@Command(
        name = "models",
        mixinStandardHelpOptions = true,
        description = "Lists trained models, lets one serve, or goes back to the one before; a running portal follows.")
class ModelsCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--kind", defaultValue = "RERANKER", description = "RERANKER, QUERY_ADAPTER or FIELDS.")
    private ModelKind kind = ModelKind.RERANKER;

    private final TrainedModels models;

    ModelsCommand(TrainedModels models) {
        this.models = models;
    }

    @Override
    public void run() {
        SystemRights.run(() -> {
            PrintWriter out = out();
            out.printf("serves: %s%n", models.running(kind).version());
            models.running(kind).trouble().ifPresent(out::println);
            models.list(kind).forEach(model -> print(model, out));
            models.changes(kind)
                    .forEach(change -> out.printf(
                            "%s  %s %s%n",
                            change.at(),
                            change.action()
                                    .name()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .replace('_', ' '),
                            change.name().isEmpty() ? "to what came with the portal" : change.name()));
            out.flush();
        });
    }

    private static void print(TrainedModel model, PrintWriter out) {
        Slice all = model.report().slices().getFirst();
        out.printf(
                "%s  %s  %s  nDCG@10 %+.3f (%+.3f to %+.3f)  %s%n",
                model.id(),
                model.version(),
                model.origin().at(),
                all.difference().mean(),
                all.difference().low(),
                all.difference().high(),
                model.report().passed() ? "passed" : "refused");
    }

    @Command(name = "activate", description = "Lets a model that passed its gate serve.")
    void activate(@Parameters(paramLabel = "ID") String id) {
        SystemRights.run(() -> models.activate(ModelId.of(id)));
        out().println("It serves from the next list on.");
        out().flush();
    }

    @Command(name = "roll-back", description = "Lets the model serve that served before.")
    void rollBack() {
        SystemRights.run(() -> models.rollBack(kind));
        out().println("Now serves: "
                + SystemRights.call(() -> models.running(kind).version()));
        out().flush();
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
