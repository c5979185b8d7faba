package org.jobatlas.recommendation.internal.rank;

import org.jobatlas.recommendation.RankingModel;

/**
 * Holds the ranking model that serves now. A list asks once and keeps the model it got, whatever is activated
 * meanwhile.
 */
public interface ActiveModel {

    RankingModel get();

    /** Lets a model serve from the next list on; {@code IllegalArgumentException} for one that needs features which nobody measures. */
    void activate(RankingModel next);
}
