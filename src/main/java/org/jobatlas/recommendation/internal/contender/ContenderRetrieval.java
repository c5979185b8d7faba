package org.jobatlas.recommendation.internal.contender;

import java.util.Optional;
import org.jobatlas.job.PostingId;
import org.jobatlas.recommendation.QueryAdapter;
import org.jobatlas.recommendation.RankingVariant;
import org.jobatlas.search.RetrievalQuery;

/** Step 1: from a profile to postings that may be shown. */
public interface ContenderRetrieval {

    /** The request through the adapter of a variant, which stays the same for all that is made of it. */
    default ListRequest through(ListRequest request, RankingVariant variant) {
        QueryAdapter own = variant.adapter();
        return request.through(own == null ? QueryAdapter.IDENTITY : own);
    }

    Contenders find(ListRequest request, RankingVariant variant);

    /** A posting that was not retrieved, as a contender without retrieval scores; empty where it is not open. */
    Optional<Contender> alone(PostingId posting);

    /** What is looked for. */
    RetrievalQuery query(ListRequest request);
}
