package org.jobatlas.recommendation.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jobatlas.job.PostingId;
import org.jobatlas.model.ModelVersion;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.ListTrace;
import org.jobatlas.recommendation.ListTrace.Measure;
import org.jobatlas.recommendation.ListTrace.Step;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.internal.band.Judged;
import org.jobatlas.recommendation.internal.band.PlainOrder;
import org.jobatlas.recommendation.internal.rank.Diversification;
import org.jobatlas.recommendation.internal.rank.Rated;
import org.jspecify.annotations.Nullable;

/**
 * From what a list was chosen from to its record: the same steps as those of the choice, with what they looked at written down.
 *
 * @param features names of what is measured
 */
record Traces(List<String> features) {

    ListTrace of(RankingSteps.Made made, RecommendationSettings settings) {
        ListTrace.Draw draw = made.drawn()
                .map(drawn -> new ListTrace.Draw(
                        banded(drawn.challenger(), drawn.choice(), settings, null),
                        drawn.teams(),
                        drawn.skipped().stream().map(PostingId::value).toList()))
                .orElse(null);
        return made.plain()
                .map(plain -> plain(plain, made, settings))
                .orElseGet(() -> banded(made.model(), made.choice(), settings, draw));
    }

    /** In an order that no score makes, what decides is written down of each. */
    private ListTrace plain(PlainOrder plain, RankingSteps.Made made, RecommendationSettings settings) {
        List<Judged> sorted = plain.sorted(made.choice());
        IdentityHashMap<Rated, Integer> places = new IdentityHashMap<>();
        sorted.forEach(item -> places.put(item.rated(), places.size()));
        List<Integer> pool = PlainOrder.pool(sorted, settings.size()).stream()
                .map(places::get)
                .toList();
        return new ListTrace(
                made.model().toString(),
                features,
                settings.dial(),
                sorted.stream()
                        .map(item -> measure(item, plain.key(item.rated().contender())))
                        .toList(),
                List.of(new Step(null, settings.size(), pool, new double[0])),
                null,
                plain.order());
    }

    private ListTrace banded(
            ModelVersion model, List<Judged> choice, RecommendationSettings settings, ListTrace.@Nullable Draw draw) {
        IdentityHashMap<Rated, Integer> places = new IdentityHashMap<>();
        choice.forEach(item -> places.put(item.rated(), places.size()));
        List<Step> steps = new ArrayList<>();
        List<Rated> before = new ArrayList<>();
        for (Band band : Band.values()) {
            int free = settings.size() - before.size();
            if (free > 0) {
                List<Rated> ofBand = choice.stream()
                        .filter(item -> item.band() == band)
                        .map(Judged::rated)
                        .toList();
                List<Rated> pool = Diversification.pool(ofBand, before, free);
                Step step = new Step(band, free, pool.stream().map(places::get).toList(), likeness(pool));
                steps.add(step);
                Replaying.chosen(step, pool, settings.diversity()).forEach(before::add);
            }
        }
        return new ListTrace(
                model.toString(),
                features,
                settings.diversity(),
                choice.stream().map(item -> measure(item, null)).toList(),
                steps,
                draw,
                null);
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
