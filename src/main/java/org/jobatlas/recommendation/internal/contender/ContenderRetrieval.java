package org.jobatlas.recommendation.internal.contender;

import java.util.Optional;
import org.jobatlas.job.PostingId;
import org.jobatlas.recommendation.RankingVariant;
import org.jobatlas.search.RetrievalQuery;

/** Step 1: from a profile to postings that may be shown. */
public interface ContenderRetrieval {

    Contenders find(ListRequest request, RankingVariant variant);

    /** An open posting that nothing led to; empty where it is not open. */
    Optional<Contender> alone(PostingId posting);

    /** What is looked for. */
    RetrievalQuery query(ListRequest request);
}
