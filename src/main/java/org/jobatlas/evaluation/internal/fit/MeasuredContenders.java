package org.jobatlas.evaluation.internal.fit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jobatlas.ranking.metrics.DiscountedGain;
import org.jobatlas.ranking.metrics.JudgedList;

/**
 * The contenders of one query as a linear re-ranker sees them.
 *
 * @param ids of documents, in the fused order
 * @param features of each contender less the reference of each feature; 0 where not stated
 * @param judgements of the query
 */
record MeasuredContenders(String query, List<String> ids, List<double[]> features, Map<String, Integer> judgements) {

    MeasuredContenders {
        ids = List.copyOf(ids);
        features = List.copyOf(features);
        judgements = Map.copyOf(judgements);
    }

    int grade(int place) {
        return judgements.getOrDefault(ids.get(place), 0);
    }

    /** nDCG@10 of the contenders in the order that weights give them; ties keep the fused order. */
    double ndcg(double[] weights) {
        double[] scores = features.stream()
                .mapToDouble(values -> {
                    double sum = 0;
                    for (int i = 0; i < weights.length; i++) {
                        sum += weights[i] * values[i];
                    }
                    return sum;
                })
                .toArray();
        List<String> ranked = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(place -> scores[place])
                        .reversed())
                .map(ids::get)
                .toList();
        return DiscountedGain.EXPONENTIAL.at(10, JudgedList.of(ranked, judgements));
    }
}
