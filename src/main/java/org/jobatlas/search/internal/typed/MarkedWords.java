package org.jobatlas.search.internal.typed;

import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;
import org.jobatlas.job.index.Analyzers;
import org.jobatlas.job.index.PostingFields;

/**
 * The words that are marked in titles and texts of hits. The query itself would mark the same, but a highlighter rewrites all
 * that it is given once for every field of every hit, also what never marks anything.
 */
final class MarkedWords {

    private MarkedWords() {}

    static PredicateFinalStep of(SearchPredicateFactory f, Clause.All query) {
        SimpleBooleanPredicateClausesStep<?, ?> any = f.or();
        any.add(f.matchNone());
        words(query).distinct().forEach(clause -> add(f, any, clause));
        if (query.words().contains(" ")) {
            addPhrase(f, any, query.words());
        }
        return any;
    }

    private static void add(SearchPredicateFactory f, SimpleBooleanPredicateClausesStep<?, ?> any, Clause clause) {
        switch (clause) {
            case Clause.Word word ->
                any.add(QueryText.literal(f, word.text()))
                        .add(f.match().fields(QueryText.textFields()).matching(word.text()));
            case Clause.Phrase phrase -> addPhrase(f, any, phrase.text());
            case Clause.Fact fact -> addPhrase(f, any, fact.words());
            default -> throw new IllegalArgumentException("Not a word or phrase: " + clause);
        }
    }

    private static void addPhrase(SearchPredicateFactory f, SimpleBooleanPredicateClausesStep<?, ?> any, String words) {
        any.add(f.phrase().field(PostingFields.TITLE).matching(words).analyzer(Analyzers.TITLE_LITERAL));
        for (String field : QueryText.textFields()) {
            any.add(f.phrase().field(field).matching(words).analyzer(Analyzers.literalOf(field)));
        }
    }

    /** Words and phrases, and the names of trades in other languages. */
    private static Stream<Clause> words(Clause clause) {
        return switch (clause) {
            case Clause.Trade trade ->
                Stream.concat(words(trade.spelt()), trade.titles().stream().map(Clause.Phrase::new));
            case Clause.Better better -> words(better.clause());
            case Clause.All all -> all.clauses().stream().flatMap(MarkedWords::words);
            case Clause.Any alternatives -> alternatives.clauses().stream().flatMap(MarkedWords::words);
            case Clause.Not not -> Stream.empty();
            case Clause.Word word -> Stream.of(word);
            case Clause.Phrase phrase -> Stream.of(phrase);
            case Clause.Fact fact -> Stream.of(fact);
        };
    }
}
