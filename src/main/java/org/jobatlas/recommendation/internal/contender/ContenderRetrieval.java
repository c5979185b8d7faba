package org.jobatlas.recommendation.internal.contender;

import org.jobatlas.recommendation.RankingVariant;
import org.jobatlas.search.RetrievalQuery;

/** Step 1: from a profile to postings that may be shown. */
public interface ContenderRetrieval {

    Contenders find(ListRequest request, RankingVariant variant);

    /** What is looked for. */
    RetrievalQuery query(ListRequest request);
}
