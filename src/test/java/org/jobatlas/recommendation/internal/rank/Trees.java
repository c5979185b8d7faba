package org.jobatlas.recommendation.internal.rank;

import org.jobatlas.model.StoredModel;
import org.jobatlas.recommendation.RankingModel;

/** Models of trees for tests of other rooms. */
public final class Trees {

    private Trees() {}

    public static RankingModel open(StoredModel stored) {
        return TreeRankingModel.of(stored);
    }
}
