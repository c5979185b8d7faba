package org.jobatlas.search;

import java.util.List;
import java.util.Map;
import org.jobatlas.job.PostingId;
import org.jobatlas.ranking.Scored;

/**
 * Two ranked lists for one profile.
 *
 * @param lexical by BM25
 * @param vector by cosine of the vectors, scaled to 0..1 by {@code (1 + cosine) / 2}
 * @param wording the BM25 scores of all postings of either list that have a word in common with the profile
 * @param words of the profile that were looked for, strongest first
 */
public record Retrieved(
        List<Scored<PostingId>> lexical,
        List<Scored<PostingId>> vector,
        Map<PostingId, Double> wording,
        List<WeightedTerm> words) {

    public Retrieved {
        lexical = List.copyOf(lexical);
        vector = List.copyOf(vector);
        wording = Map.copyOf(wording);
        words = List.copyOf(words);
    }
}
