package org.jobatlas.recommendation.internal.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobatlas.ranking.Diversifier;
import org.jobatlas.ranking.Scored;
import org.jobatlas.ranking.TeamDraft;
import org.jobatlas.recommendation.ListTrace;
import org.jobatlas.recommendation.ListTrace.Step;
import org.jobatlas.recommendation.internal.band.BothTrades;
import org.jobatlas.recommendation.internal.band.Spread;
import org.jobatlas.recommendation.internal.rank.Diversification;
import org.jobatlas.recommendation.internal.rank.Rated;

/** Recomputes order and diversification from the recorded numbers of a list. */
public final class Replaying {

    private Replaying() {}

    /**
     * The postings in the order of the list.
     *
     * @param scores of the contenders, in their order
     */
    public static List<UUID> order(ListTrace trace, double[] scores) {
        ListTrace.Draw draw = trace.draw();
        List<UUID> own = orderOfOne(trace, scores);
        if (draw == null) {
            return own;
        }
        List<UUID> other = new ArrayList<>(orderOfOne(
                draw.other(),
                draw.other().contenders().stream()
                        .mapToDouble(ListTrace.Measure::score)
                        .toArray()));
        other.removeAll(draw.skipped());
        return TeamDraft.again(own, other, draw.teams());
    }

    private static List<UUID> orderOfOne(ListTrace trace, double[] scored) {
        double[] scores = trace.order() == null ? scored : keys(trace);
        List<Integer> chosen = chosen(trace, trace.steps(), scores);
        ListTrace.Second second = trace.second();
        if (second != null) {
            BothTrades<Integer> trades =
                    new BothTrades<>(trace.steps().getFirst().size(), second.share(), second.of()::contains);
            chosen = trades.merged(
                    chosen,
                    chosen(trace, second.steps(), scores),
                    at -> trace.contenders().get(at).band());
        }
        List<Integer> nextDoor = Objects.requireNonNullElse(trace.nextDoor(), List.of());
        return Stream.concat(chosen.stream(), nextDoor.stream())
                .map(at -> trace.contenders().get(at).posting())
                .toList();
    }

    /** Places among the contenders of what is chosen in these steps. */
    private static List<Integer> chosen(ListTrace trace, List<Step> steps, double[] scores) {
        List<Integer> chosen = new ArrayList<>();
        for (Step step : steps) {
            List<Integer> pool = step.pool();
            // the better score first, ties as they stood; a score that came out differently changes the order
            List<Integer> ranked = IntStream.range(0, pool.size())
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer at) -> -scores[pool.get(at)]))
                    .toList();
            diversified(trace, step, ranked, scores).forEach(at -> chosen.add(pool.get(at)));
        }
        return chosen;
    }

    /** What decides in place of scores; where nothing is said, the job comes last. */
    private static double[] keys(ListTrace trace) {
        return trace.contenders().stream()
                .mapToDouble(measure -> measure.key() == null ? Double.NEGATIVE_INFINITY : measure.key())
                .toArray();
    }

    /** Which of a pool are chosen in a step, by what is known of them. */
    static List<Rated> chosen(Step step, List<Rated> pool, Spread spread) {
        List<Scored<Integer>> ranked = IntStream.range(0, pool.size())
                .mapToObj(at -> new Scored<>((Integer) at, pool.get(at).score()))
                .toList();
        return diversifier(step, spread.fields(), at -> Diversification.field(pool.get(at)))
                .diversify(ranked, spread.dial(), step.size())
                .stream()
                .map(pool::get)
                .toList();
    }

    private static List<Integer> diversified(ListTrace trace, Step step, List<Integer> ranked, double[] scores) {
        List<Scored<Integer>> scored = ranked.stream()
                .map(at -> new Scored<>(at, scores[step.pool().get(at)]))
                .toList();
        Set<String> fields = trace.fields() == null ? Set.of() : trace.fields();
        return diversifier(
                        step,
                        fields,
                        at -> trace.contenders().get(step.pool().get(at)).field())
                .diversify(scored, trace.dial(), step.size());
    }

    private static Diversifier<Integer> diversifier(Step step, Set<String> fields, Function<Integer, String> field) {
        return new Diversifier<>(field, step::likeness, at -> Diversification.mayLift(fields, field.apply(at)));
    }
}
