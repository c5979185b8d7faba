package org.jobatlas.recommendation.internal.record;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jobatlas.job.PostingId;
import org.jobatlas.model.ModelVersion;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.ListTrace;
import org.jobatlas.recommendation.ListTrace.Measure;
import org.jobatlas.recommendation.ListTrace.Step;
import org.jobatlas.recommendation.internal.RankingSteps;
import org.jobatlas.recommendation.internal.band.BandedChoice;
import org.jobatlas.recommendation.internal.band.BothTrades;
import org.jobatlas.recommendation.internal.band.Judged;
import org.jobatlas.recommendation.internal.band.PlainOrder;
import org.jobatlas.recommendation.internal.band.Spread;
import org.jobatlas.recommendation.internal.rank.Diversification;
import org.jobatlas.recommendation.internal.rank.Rated;
import org.jspecify.annotations.Nullable;

/**
 * Builds the {@link ListTrace} of a list: the steps of the choice with the numbers that they used.
 *
 * @param features names of what is measured
 */
public record Traces(List<String> features) {

    public ListTrace of(RankingSteps.Made made) {
        ListTrace.Draw draw = made.drawn()
                .map(drawn -> new ListTrace.Draw(
                        banded(drawn.challenger(), drawn.choice(), drawn.spread(), null),
                        drawn.teams(),
                        drawn.skipped().stream().map(PostingId::value).toList()))
                .orElse(null);
        return made.plain()
                .map(plain -> plain(plain, made))
                .orElseGet(() -> banded(made.model(), made.choice(), made.spread(), draw));
    }

    /** In an order that no score makes, what decides is written down of each. */
    private ListTrace plain(PlainOrder plain, RankingSteps.Made made) {
        List<Judged> sorted = plain.sorted(made.choice());
        IdentityHashMap<Rated, Integer> places = new IdentityHashMap<>();
        sorted.forEach(item -> places.put(item.rated(), places.size()));
        int size = made.spread().size();
        List<Integer> pool =
                PlainOrder.pool(sorted, size).stream().map(places::get).toList();
        return new ListTrace(
                made.model().toString(),
                features,
                0,
                Set.of(),
                sorted.stream()
                        .map(item -> measure(item, plain.key(item.rated().contender())))
                        .toList(),
                List.of(new Step(null, size, pool, new double[0])),
                null,
                null,
                null,
                plain.order());
    }

    private ListTrace banded(ModelVersion model, List<Judged> choice, Spread spread, ListTrace.@Nullable Draw draw) {
        IdentityHashMap<Rated, Integer> places = new IdentityHashMap<>();
        choice.forEach(item -> places.put(item.rated(), places.size()));
        List<Judged> ofList = choice.stream().filter(item -> !item.nextDoor()).toList();
        List<Judged> nextDoor = BandedChoice.nextDoor(choice, BandedChoice.ofList(ofList, spread));
        Stepped stepped = stepped(ofList, spread.size(), spread, places);
        return new ListTrace(
                model.toString(),
                features,
                spread.dial(),
                spread.fields(),
                choice.stream().map(item -> measure(item, null)).toList(),
                stepped.steps(),
                second(ofList, stepped, spread, places),
                nextDoor.stream().map(item -> places.get(item.rated())).toList(),
                draw,
                null);
    }

    private record Stepped(List<Step> steps, List<Rated> chosen) {}

    private static Stepped stepped(List<Judged> choice, int size, Spread spread, Map<Rated, Integer> places) {
        List<Step> steps = new ArrayList<>();
        List<Rated> before = new ArrayList<>();
        for (Band band : Band.values()) {
            int free = size - before.size();
            if (free > 0) {
                List<Rated> ofBand = choice.stream()
                        .filter(item -> item.band() == band)
                        .map(Judged::rated)
                        .toList();
                List<Rated> pool = Diversification.pool(ofBand, before, free);
                Step step = new Step(band, free, pool.stream().map(places::get).toList(), likeness(pool));
                steps.add(step);
                before.addAll(Replaying.chosen(step, pool, spread));
            }
        }
        return new Stepped(steps, before);
    }

    private static ListTrace.@Nullable Second second(
            List<Judged> choice, Stepped first, Spread spread, Map<Rated, Integer> places) {
        Set<Integer> taken = first.chosen().stream().map(places::get).collect(Collectors.toSet());
        List<Judged> chosen = choice.stream()
                .filter(item -> taken.contains(places.get(item.rated())))
                .toList();
        int missing = new BothTrades<Judged>(
                        spread.size(), spread.share(), item -> spread.ofSecond().contains(item.id()))
                .missing(chosen);
        if (missing <= 0) {
            return null;
        }
        Set<Integer> of = choice.stream()
                .filter(item -> spread.ofSecond().contains(item.id()))
                .map(item -> places.get(item.rated()))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Judged> left = BandedChoice.ofSecond(choice, chosen, spread);
        return new ListTrace.Second(
                spread.share(), of, stepped(left, missing, spread, places).steps());
    }

    private static Measure measure(Judged item, @Nullable Double key) {
        List<@Nullable Double> values = new ArrayList<>();
        for (double value : item.rated().values()) {
            values.add(Double.isNaN(value) ? null : (Double) value);
        }
        return new Measure(
                item.id().value(),
                Diversification.field(item.rated()),
                item.band(),
                item.gates().stream()
                        .filter(GateResult::fails)
                        .map(gate -> gate.gate().name())
                        .toList(),
                item.rated().score(),
                values,
                key);
    }

    private static double[] likeness(List<Rated> pool) {
        double[] likeness = new double[pool.size() * (pool.size() - 1) / 2];
        int at = 0;
        for (int high = 1; high < pool.size(); high++) {
            for (int low = 0; low < high; low++) {
                likeness[at++] = Diversification.likeness(pool.get(high), pool.get(low));
            }
        }
        return likeness;
    }
}
