package org.jobatlas.learning.internal.gate;

import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.jobatlas.learning.internal.sample.Episode;
import org.jobatlas.learning.internal.tree.DebiasedGain;
import org.jobatlas.recommendation.QueryAdapter;
import org.jobatlas.recommendation.RankingModel;
import org.jobatlas.recommendation.RankingVariant;
import org.jobatlas.taxonomy.FieldClassifier;

/**
 * One of the two models that a gate compares.
 *
 * @param model the ranking model
 * @param variant pipeline settings for making lists with it
 * @param seen transforms a logged list to what it would measure
 * @param reading what it does for a list beside scoring
 */
public record Contestant(RankingModel model, RankingVariant variant, UnaryOperator<Episode> seen, Reading reading) {

    /** Reads a person, and so many postings, before they are scored. */
    @FunctionalInterface
    public interface Reading {

        void read(float[] sought, int postings);
    }

    /** A re-ranker, which scores the logged values. */
    public static Contestant of(RankingModel model) {
        return new Contestant(
                model, RankingVariant.PRODUCTION.scoredBy(model), UnaryOperator.identity(), (sought, postings) -> {});
    }

    /** A query adapter with a re-ranker. */
    public static Contestant of(RankingModel model, QueryAdapter adapter, UnaryOperator<Episode> seen) {
        return new Contestant(
                model,
                RankingVariant.PRODUCTION.scoredBy(model).adaptedBy(adapter),
                seen,
                (sought, postings) -> adapter.turned(sought));
    }

    /**
     * A classifier of fields of work with a re-ranker. It reads the person, and every posting of the list, as it does
     * in the first lists after it was activated.
     */
    public static Contestant of(RankingModel model, FieldClassifier classifier, UnaryOperator<Episode> seen) {
        return new Contestant(model, RankingVariant.PRODUCTION.scoredBy(model), seen, (sought, postings) -> {
            for (int text = 0; text <= postings; text++) {
                classifier.classify(sought);
            }
        });
    }

    /** The gain of its order of a list. */
    public DebiasedGain.Reached gain(Episode episode, org.jobatlas.learning.internal.sample.PositionBias bias) {
        Episode own = seen.apply(episode);
        ToDoubleFunction<Episode.Item> scores = ModelScore.of(model, own);
        return DebiasedGain.of(own, scores, bias);
    }
}
