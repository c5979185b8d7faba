package org.jobatlas.search.internal.typed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jobatlas.job.PostingId;
import org.jobatlas.search.internal.retrieval.Filters;

/**
 * Which postings a query matches, before any filter: those with the words, and those of nearly the same meaning.
 *
 * @param text empty for a query without words, which everything matches
 * @param similar found by meaning
 * @param window the best hits under the filters in their fused order
 */
record Matches(Optional<QueryText> text, Set<PostingId> similar, List<PostingId> window) {

    static final Matches EVERYTHING = new Matches(Optional.empty(), Set.of(), List.of());

    Matches {
        similar = Set.copyOf(similar);
        window = List.copyOf(window);
    }

    PredicateFinalStep predicate(SearchPredicateFactory f) {
        if (text.isEmpty()) {
            return f.matchAll();
        }
        PredicateFinalStep words = text.get().predicate(f);
        return similar.isEmpty() ? words : f.or(words, Filters.anyOf(f, similar));
    }
}
