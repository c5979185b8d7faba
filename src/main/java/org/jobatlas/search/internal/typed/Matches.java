package org.jobatlas.search.internal.typed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jobatlas.job.PostingId;
import org.jobatlas.search.Area;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.internal.retrieval.Filters;
import org.jspecify.annotations.Nullable;

/**
 * Which postings a query matches, before any filter: those with the words, and those of nearly the same meaning.
 *
 * @param text empty for a query without words, which everything matches
 * @param similar found by meaning under the filters, nearest first
 */
record Matches(Optional<QueryText> text, List<PostingId> similar) {

    /** The score of a posting that was found by its meaning alone: less than any word gives. */
    static final float BY_MEANING = 1e-9f;

    static final Matches EVERYTHING = new Matches(Optional.empty(), List.of());

    Matches {
        similar = List.copyOf(similar);
    }

    /** The same without what was found by meaning. */
    Matches byWords() {
        return new Matches(text, List.of());
    }

    /** Around where the hits are: the place of the filters, or the one among the words. */
    @Nullable
    Area area(JobQuery query) {
        Area filtered = query.filters().area();
        return filtered != null ? filtered : text.map(QueryText::place).orElse(null);
    }

    PredicateFinalStep predicate(SearchPredicateFactory f) {
        if (text.isEmpty()) {
            return f.matchAll();
        }
        PredicateFinalStep words = text.get().predicate(f);
        return similar.isEmpty()
                ? words
                : f.or(
                        words,
                        Filters.anyOf(f, Set.copyOf(similar)).constantScore().boost(BY_MEANING));
    }
}
