package org.jobatlas.learning.internal.gate;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jobatlas.learning.internal.sample.Episode;
import org.jobatlas.recommendation.RankingModel;

/** Scores of a model for the items of logged lists, from the logged values. */
final class ModelScore {

    private ModelScore() {}

    /** Scores of the items of a list. */
    static ToDoubleFunction<Episode.Item> of(RankingModel model, Episode episode) {
        int[] places =
                model.features().stream().mapToInt(episode.features()::indexOf).toArray();
        List<Episode.Item> items = episode.items();
        double[][] rows = items.stream().map(item -> values(item, places)).toArray(double[][]::new);
        double[] scores = model.scores(rows);
        IdentityHashMap<Episode.Item, Double> byItem = new IdentityHashMap<>();
        for (int i = 0; i < scores.length; i++) {
            byItem.put(items.get(i), scores[i]);
        }
        return item -> byItem.getOrDefault(item, 0.0);
    }

    static double[] values(Episode.Item item, int[] places) {
        return values(item.values(), places);
    }

    static double[] values(double[] measured, int[] places) {
        double[] values = new double[places.length];
        Arrays.setAll(values, i -> places[i] < 0 ? Double.NaN : measured[places[i]]);
        return values;
    }
}
