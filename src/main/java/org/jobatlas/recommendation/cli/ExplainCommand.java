package org.jobatlas.recommendation.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jobatlas.account.SystemRights;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.LoggedList;
import org.jobatlas.recommendation.ListOrder;
import org.jobatlas.recommendation.ListReplays;
import org.jobatlas.recommendation.ListReplays.Replay;
import org.jobatlas.recommendation.ListTrace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Replays a served list from its record. */
@Component
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Makes a list that was served once more from its record, and says whether it comes out the same.")
class ExplainCommand implements Callable<Integer> {

    private static final int UNUSABLE = 2;

    @Parameters(paramLabel = "LIST-ID", description = "The id of the list, as the review page and the log have it.")
    private @Nullable String id;

    @Option(names = "--json", description = "Print the whole record as JSON.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    private final ListReplays replays;
    private final JsonMapper mapper;

    ExplainCommand(ListReplays replays, JsonMapper mapper) {
        this.replays = replays;
        this.mapper = mapper;
    }

    @Override
    public Integer call() {
        CommandSpec command = java.util.Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        Optional<ImpressionListId> list = parsed();
        if (list.isEmpty()) {
            command.commandLine()
                    .getErr()
                    .println(
                            id + " is no id of a list: it has 36 letters, as in 0f8fad5b-d9cb-469f-a165-70867728950e.");
            return UNUSABLE;
        }
        Optional<Replay> replay = SystemRights.call(() -> replays.replay(list.get()));
        if (replay.isEmpty()) {
            command.commandLine()
                    .getErr()
                    .println("There is no record of the list " + id
                            + ": it was never shown, was made by a search, or its time is over.");
            return UNUSABLE;
        }
        if (json) {
            out.println(mapper.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(replay.get().trace()));
        } else {
            print(replay.get(), out);
        }
        out.flush();
        return replay.get().same() ? 0 : 1;
    }

    private Optional<ImpressionListId> parsed() {
        try {
            return Optional.of(ImpressionListId.of(String.valueOf(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void print(Replay replay, PrintWriter out) {
        LoggedList served = replay.served();
        ListTrace trace = replay.trace();
        out.printf(Locale.ROOT, "List %s of %s%n%s%n", served.id(), served.at(), served.fingerprint());
        ListOrder order = trace.order();
        if (order != null) {
            out.printf("Order: %s. No model has a say in it; the scores say only what may come.%n", order.key());
        }
        out.printf(
                Locale.ROOT,
                "%d contenders, dial %s; %s%n%n",
                trace.contenders().size(),
                trace.dial(),
                replay.rescored()
                        ? "the model that scored then serves and scored again"
                        : "the model that scored then does not serve: its recorded scores were taken");
        out.println("rank  replayed  closest   score  posting");
        List<UUID> replayed = replay.order();
        for (LoggedList.Item item : served.items()) {
            out.printf(
                    Locale.ROOT,
                    "%4d  %8d  %7s  %6.1f  %s%n",
                    item.rank(),
                    replayed.indexOf(item.posting()) + 1,
                    item.closestRank() == null ? "-" : item.closestRank().toString(),
                    item.score(),
                    item.posting());
        }
        out.println();
        out.println(replay.same() ? "The replay gives the same order." : "THE REPLAY GIVES ANOTHER ORDER.");
    }
}
