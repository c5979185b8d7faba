package org.jobatlas.recommendation.internal.contender;

import java.util.List;
import org.jobatlas.search.WeightedTerm;

/**
 * What the retrieval found.
 *
 * @param items in the fused order
 * @param words of the profile that were looked for, strongest first
 */
public record Contenders(List<Contender> items, List<WeightedTerm> words) {

    public Contenders {
        items = List.copyOf(items);
        words = List.copyOf(words);
    }

    public Contenders with(List<Contender> others) {
        return new Contenders(others, words);
    }
}
