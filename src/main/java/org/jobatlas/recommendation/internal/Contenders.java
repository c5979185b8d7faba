package org.jobatlas.recommendation.internal;

import java.util.List;
import org.jobatlas.search.WeightedTerm;

/**
 * What the candidate generation found.
 *
 * @param words of the profile that were looked for, strongest first
 */
record Contenders(List<Contender> items, List<WeightedTerm> words) {

    Contenders {
        items = List.copyOf(items);
    }

    Contenders with(List<Contender> others) {
        return new Contenders(others, words);
    }
}
