package org.jobatlas.recommendation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jobatlas.ranking.Diversifier;
import org.jobatlas.ranking.Scored;
import org.jobatlas.ranking.TeamDraft;
import org.jobatlas.recommendation.ListTrace;
import org.jobatlas.recommendation.ListTrace.Measure;
import org.jobatlas.recommendation.ListTrace.Step;
import org.jobatlas.recommendation.internal.rank.Rated;

/** The choice once more, from numbers alone. */
final class Replaying {

    private Replaying() {}

    /**
     * The postings in the order of the list.
     *
     * @param scores of the contenders, in their order
     */
    static List<UUID> order(ListTrace trace, double[] scores) {
        ListTrace.Draw draw = trace.draw();
        List<UUID> own = orderOfOne(trace, scores);
        if (draw == null) {
            return own;
        }
        List<UUID> other = new ArrayList<>(orderOfOne(
                draw.other(),
                draw.other().contenders().stream().mapToDouble(Measure::score).toArray()));
        other.removeAll(draw.skipped());
        return TeamDraft.again(own, other, draw.teams());
    }

    private static List<UUID> orderOfOne(ListTrace trace, double[] scored) {
        double[] scores = trace.order() == null ? scored : keys(trace);
        List<UUID> order = new ArrayList<>();
        for (Step step : trace.steps()) {
            List<Integer> pool = step.pool();
            // the better score first, ties as they stood; a score that came out differently changes the order
            List<Integer> ranked = IntStream.range(0, pool.size())
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer at) -> -scores[pool.get(at)]))
                    .toList();
            diversified(trace, step, ranked, scores)
                    .forEach(at -> order.add(measure(trace, step, at).posting()));
        }
        return order;
    }

    /** What decides in place of scores; where nothing is said, the job comes last. */
    private static double[] keys(ListTrace trace) {
        return trace.contenders().stream()
                .mapToDouble(measure -> measure.key() == null ? Double.NEGATIVE_INFINITY : measure.key())
                .toArray();
    }

    /** Which of a pool are chosen in a step, by what is known of them. */
    static List<Rated> chosen(Step step, List<Rated> pool, double dial) {
        Diversifier<Integer> diversifier = new Diversifier<>(
                at -> org.jobatlas.recommendation.internal.rank.Diversification.field(pool.get(at)), step::likeness);
        return diversifier
                .diversify(
                        IntStream.range(0, pool.size())
                                .mapToObj(at ->
                                        new Scored<>((Integer) at, pool.get(at).score()))
                                .toList(),
                        dial,
                        step.size())
                .stream()
                .map(pool::get)
                .toList();
    }

    private static List<Integer> diversified(ListTrace trace, Step step, List<Integer> ranked, double[] scores) {
        Diversifier<Integer> diversifier =
                new Diversifier<>(at -> measure(trace, step, at).field(), step::likeness);
        return diversifier.diversify(
                ranked.stream()
                        .map(at -> new Scored<>(at, scores[step.pool().get(at)]))
                        .toList(),
                trace.dial(),
                step.size());
    }

    private static Measure measure(ListTrace trace, Step step, int at) {
        return trace.contenders().get(step.pool().get(at));
    }
}
