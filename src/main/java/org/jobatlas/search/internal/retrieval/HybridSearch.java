package org.jobatlas.search.internal.retrieval;

import java.util.List;
import java.util.Map;
import org.jobatlas.job.PostingId;
import org.jobatlas.ranking.Scored;

/** Searches the index by words and by vector under one filter. */
interface HybridSearch {

    Hits search(HybridQuery query);

    /**
     * What is found.
     *
     * @param lexical best by words, in any order of equal scores
     * @param nearest nearest by vector, likewise
     * @param wording the score by words of all in either list that say one of them, also of those too far down for the first list
     */
    record Hits(List<Scored<PostingId>> lexical, List<Scored<PostingId>> nearest, Map<PostingId, Double> wording) {}
}
