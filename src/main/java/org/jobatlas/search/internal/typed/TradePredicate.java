package org.jobatlas.search.internal.typed;

import java.util.Set;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;
import org.jobatlas.job.index.Analyzers;
import org.jobatlas.job.index.PostingFields;

/** A trade or a field of work that was typed, as a predicate. */
final class TradePredicate {

    private TradePredicate() {}

    /** The words, or the trade or field of work that they name, which says less; the trade itself says more than its kinds. */
    static PredicateFinalStep of(SearchPredicateFactory f, Clause.Trade trade) {
        SimpleBooleanPredicateClausesStep<?, ?> any = f.or();
        any.add(QueryText.of(f, trade.words()));
        if (trade.words().clauses().size() > 1) {
            any.add(f.match()
                    .field(PostingFields.TITLE_WORDS)
                    .matching(trade.words().words())
                    .analyzer(Analyzers.TITLE_SEARCH)
                    .minimumShouldMatchPercent(100));
        }
        if (!trade.occupations().isEmpty()) {
            any.add(terms(f, PostingFields.OCCUPATIONS, trade.occupations()));
        }
        if (!trade.kinds().isEmpty()) {
            any.add(terms(f, PostingFields.OCCUPATIONS, trade.kinds()));
        }
        for (String title : trade.titles()) {
            any.add(f.phrase()
                    .field(PostingFields.TITLE)
                    .matching(title)
                    .analyzer(Analyzers.TITLE_LITERAL)
                    .constantScore()
                    .boost(QueryText.STATED));
        }
        if (trade.field() != null) {
            any.add(terms(f, PostingFields.FIELD, Set.of(trade.field())));
        }
        return any;
    }

    private static PredicateFinalStep terms(SearchPredicateFactory f, String field, Set<String> values) {
        return f.terms().field(field).matchingAny(values).constantScore().boost(QueryText.STATED);
    }
}
