package org.jobatlas.search.internal.typed;

import java.util.HashSet;
import java.util.List;
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
        any.add(QueryText.of(f, trade.spelt()));
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
            any.add(called(f, title));
        }
        if (trade.field() != null) {
            any.add(terms(f, PostingFields.FIELD, Set.of(trade.field())));
        }
        return any;
    }

    /** Whether the title is of a trade that the query names, whatever it calls it. */
    static SimpleBooleanPredicateClausesStep<?, ?> isOf(SearchPredicateFactory f, Clause.All query) {
        SimpleBooleanPredicateClausesStep<?, ?> any = f.or();
        any.add(f.matchNone());
        query.trades().forEach(trade -> {
            Set<String> occupations = new HashSet<>(trade.occupations());
            occupations.addAll(trade.kinds());
            if (!occupations.isEmpty()) {
                any.add(terms(f, PostingFields.OCCUPATIONS, occupations));
            }
            trade.titles().forEach(title -> any.add(called(f, title)));
        });
        return any;
    }

    /** "programmerare java": titles of the trade, whatever they call it, that have the other words. */
    static PredicateFinalStep withWords(SearchPredicateFactory f, Clause.All query) {
        List<String> words = query.clauses().stream()
                .filter(Clause.Word.class::isInstance)
                .map(word -> ((Clause.Word) word).text())
                .toList();
        if (query.trades().isEmpty() || words.isEmpty()) {
            return f.matchNone();
        }
        var all = f.bool().must(isOf(f, query));
        words.forEach(word -> all.must(QueryText.literal(f, word)));
        return all;
    }

    /** Whether the title is of none but the kinds of trade that were named: a PLC-programmerare is no software developer. */
    static PredicateFinalStep noOther(SearchPredicateFactory f, Clause.Trade trade) {
        return trade.kinds().isEmpty()
                ? f.matchAll()
                : f.or(isOf(f, new Clause.All(List.of(trade))), f.not(f.exists().field(PostingFields.OCCUPATIONS)));
    }

    private static PredicateFinalStep called(SearchPredicateFactory f, String title) {
        return f.phrase()
                .field(PostingFields.TITLE)
                .matching(title)
                .analyzer(Analyzers.TITLE_LITERAL)
                .constantScore()
                .boost(QueryText.STATED);
    }

    private static PredicateFinalStep terms(SearchPredicateFactory f, String field, Set<String> values) {
        return f.terms().field(field).matchingAny(values).constantScore().boost(QueryText.STATED);
    }
}
