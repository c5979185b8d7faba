package org.jobatlas.learning.internal.gate;

import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.jobatlas.learning.internal.sample.Episode;
import org.jobatlas.learning.internal.tree.DebiasedGain;
import org.jobatlas.recommendation.QueryAdapter;
import org.jobatlas.recommendation.RankingModel;
import org.jobatlas.recommendation.RankingVariant;

/**
 * One of the two models that a gate compares.
 *
 * @param model the ranking model
 * @param variant pipeline settings for making lists with it
 * @param seen transforms a logged list to what it would measure
 */
public record Contestant(RankingModel model, RankingVariant variant, UnaryOperator<Episode> seen) {

    /** A re-ranker, which scores the logged values. */
    public static Contestant of(RankingModel model) {
        return new Contestant(model, RankingVariant.PRODUCTION.scoredBy(model), UnaryOperator.identity());
    }

    /** A query adapter with a re-ranker. */
    public static Contestant of(RankingModel model, QueryAdapter adapter, UnaryOperator<Episode> seen) {
        return new Contestant(model, RankingVariant.PRODUCTION.scoredBy(model).adaptedBy(adapter), seen);
    }

    /** The gain of its order of a list. */
    public DebiasedGain.Reached gain(Episode episode, org.jobatlas.learning.internal.sample.PositionBias bias) {
        Episode own = seen.apply(episode);
        ToDoubleFunction<Episode.Item> scores = ModelScore.of(model, own);
        return DebiasedGain.of(own, scores, bias);
    }
}
