package org.jobatlas.search.internal.typed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;
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

    /** The score of a posting of a trade that was named that is also near in meaning to all that was typed. */
    static final float MEANT = 1_024;

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
        if (similar.isEmpty()) {
            return words;
        }
        SimpleBooleanPredicateClausesStep<?, ?> any = f.or();
        any.add(words);
        any.add(Filters.anyOf(f, Set.copyOf(similar)).constantScore().boost(BY_MEANING));
        if (!text.get().clause().trades().isEmpty()) {
            any.add(f.and(
                            Filters.anyOf(f, Set.copyOf(similar)),
                            TradePredicate.isOf(f, text.get().clause()))
                    .constantScore()
                    .boost(MEANT));
        }
        return any;
    }
}
