package org.jobatlas.learning.internal.gate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jobatlas.job.PostingId;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.recommendation.MeasuredPosting;
import org.jobatlas.recommendation.RankingModel;

/**
 * All contenders of a list, measured once, so that several models can rank them.
 *
 * @param features names of the values
 */
record MeasuredList(List<String> features, List<MeasuredPosting> postings) {

    static MeasuredList of(List<FeatureWeight> features, List<MeasuredPosting> postings) {
        return new MeasuredList(features.stream().map(FeatureWeight::name).toList(), postings);
    }

    /** The first postings by a model. */
    List<PostingId> first(int count, RankingModel model) {
        double[] scores = model.scores(rows(model));
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -scores[i]))
                .limit(count)
                .map(i -> postings.get(i).posting())
                .toList();
    }

    /** Values in the order of a model's features. */
    double[][] rows(RankingModel model) {
        int[] places = model.features().stream().mapToInt(features::indexOf).toArray();
        return postings.stream()
                .map(posting -> ModelScore.values(posting.values(), places))
                .toArray(double[][]::new);
    }
}
