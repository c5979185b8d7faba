package org.jobatlas.search.internal.typed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.MatchPredicateOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;
import org.hibernate.search.engine.spatial.DistanceUnit;
import org.jobatlas.job.index.Analyzers;
import org.jobatlas.job.index.PostingFields;
import org.jobatlas.search.Area;
import org.jobatlas.search.internal.retrieval.Filters;
import org.jobatlas.search.internal.typed.Clause.All;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed, as predicates.
 *
 * <p>The score of a hit tells why it was found: constants far above any sum of BM25 stand for the exact title, the named skill,
 * all words in the title, as words of their own or as ends of compounds, and the named trade in the title, in this order.
 *
 * @param text not blank
 * @param clause what is looked for, without the place
 * @param skill id of the skill that the whole text names
 * @param place where, if the text says so
 * @param placeWords the words that say it
 */
record QueryText(
        String text,
        All clause,
        @Nullable String skill,
        @Nullable Area place,
        String placeWords) {

    static final float EXACT = 65_536;
    static final float SKILLED = 16_384;
    static final float WHOLE = 8_192;
    static final float TITLED = 4_096;
    static final float TRADED = 2_048;

    /** More than postings get that have none of the words and were found by what these name. */
    static final float NAMED = 0.06f;

    private static final float LITERAL_TITLE = 4;
    private static final float NAME = 2;
    private static final float TITLE_PHRASE = 6;
    private static final float TEXT_PHRASE = 3;
    private static final float FIRST_PART = 6;
    static final float STATED = 0.01f;

    /** Whether quotes, a minus or alternatives say exactly which words are meant, so that nothing like them is wanted. */
    boolean isExact() {
        return !clause.isPlain();
    }

    /** The words that hits must have where others are not asked of them. */
    Optional<String> loosened() {
        return clause.clauses().stream().anyMatch(Clause.Better.class::isInstance)
                ? Optional.of(clause.words())
                : Optional.empty();
    }

    /** Postings that contain all words (in any field), have the named skill or exactly this title. */
    PredicateFinalStep predicate(SearchPredicateFactory f) {
        SimpleBooleanPredicateClausesStep<?, ?> any = f.or();
        if (place != null && clause.wanted().findAny().isEmpty()) {
            any.add(near(f, place));
        } else if (clause.wanted().findAny().isPresent()) {
            any.add(placed(
                    f,
                    f.bool()
                            .must(of(f, clause))
                            .should(named(f).constantScore().boost(TITLED))
                            .should(titled(f, clause, true).constantScore().boost(WHOLE))
                            .should(TradePredicate.isOf(f, clause)
                                    .constantScore()
                                    .boost(TRADED))
                            .should(phrases(f))));
        }
        any.add(exactTitle(f).constantScore().boost(EXACT));
        if (skill != null) {
            any.add(conditioned(
                    f,
                    f.match()
                            .field(PostingFields.SKILLS)
                            .matching(skill)
                            .constantScore()
                            .boost(SKILLED)));
        }
        return excluding(f, any);
    }

    /** What every hit must satisfy however it was found: its place, the facts that were named, and nothing that is unwanted. */
    PredicateFinalStep conditions(SearchPredicateFactory f) {
        return excluding(f, conditioned(f, f.matchAll()));
    }

    private PredicateFinalStep conditioned(SearchPredicateFactory f, PredicateFinalStep predicate) {
        PredicateFinalStep placed = placed(f, predicate);
        if (clause.facts().isEmpty()) {
            return placed;
        }
        var all = f.bool().must(placed);
        clause.facts().forEach(fact -> all.filter(fact(f, fact)));
        return all;
    }

    private PredicateFinalStep excluding(SearchPredicateFactory f, PredicateFinalStep wanted) {
        List<Clause> unwanted = clause.unwanted().toList();
        return unwanted.isEmpty()
                ? wanted
                : f.bool().must(wanted).mustNot(any(f, unwanted.stream().map(each -> asWritten(f, each))));
    }

    /** What a minus takes away is meant to the letter: its synonyms stay. */
    private static PredicateFinalStep asWritten(SearchPredicateFactory f, Clause unwanted) {
        return unwanted instanceof Clause.Word word ? phrase(f, word.text()) : of(f, unwanted);
    }

    private PredicateFinalStep placed(SearchPredicateFactory f, PredicateFinalStep predicate) {
        return place == null ? predicate : f.bool().must(predicate).filter(near(f, place));
    }

    private static PredicateFinalStep near(SearchPredicateFactory f, Area area) {
        return f.or(
                f.spatial()
                        .within()
                        .field(PostingFields.POINTS)
                        .circle(
                                area.center().latitude(),
                                area.center().longitude(),
                                area.radiusKm(),
                                DistanceUnit.KILOMETERS),
                f.phrase().fields(PostingFields.PLACES, PostingFields.TITLE).matching(area.name()));
    }

    private MatchPredicateOptionsStep<?> exactTitle(SearchPredicateFactory f) {
        return f.match().field(PostingFields.TITLE_EXACT).matching(text);
    }

    static PredicateFinalStep of(SearchPredicateFactory f, Clause clause) {
        return switch (clause) {
            case Clause.Word word -> word(f, word.text());
            case Clause.Phrase phrase -> phrase(f, phrase.text());
            case Clause.Trade trade -> TradePredicate.of(f, trade);
            case Clause.Fact fact -> fact(f, fact);
            case Clause.Better better -> of(f, better.clause());
            case Clause.Not not -> f.not(asWritten(f, not.clause()));
            case All all -> all(f, all.clauses());
            case Clause.Any any -> any(f, any.clauses().stream().map(each -> of(f, each)));
        };
    }

    private static PredicateFinalStep any(SearchPredicateFactory f, Stream<? extends PredicateFinalStep> parts) {
        SimpleBooleanPredicateClausesStep<?, ?> any = f.or();
        parts.forEach(any::add);
        return any;
    }

    private static PredicateFinalStep all(SearchPredicateFactory f, List<Clause> parts) {
        var all = f.bool();
        for (Clause part : parts) {
            if (part instanceof Clause.Better) {
                all.should(of(f, part));
            } else {
                all.must(of(f, part));
            }
        }
        return all.hasClause() ? all : f.matchAll();
    }

    /** The words, or the fact that they name, which says less than the words do. */
    private static PredicateFinalStep fact(SearchPredicateFactory f, Clause.Fact fact) {
        return f.or(
                phrase(f, fact.words()),
                Filters.stated(f, fact.filters()).constantScore().boost(STATED));
    }

    /**
     * A word as it stands weighs more in titles than its synonyms do, and is found at the end of compounds; synonyms are whole words:
     * a lärare is a pedagog, but not an oligofrenopedagog.
     */
    private static PredicateFinalStep word(SearchPredicateFactory f, String word) {
        SimpleBooleanPredicateClausesStep<?, ?> any = f.or();
        any.add(literal(f, word).boost(LITERAL_TITLE));
        any.add(f.match().field(PostingFields.TITLE_WORDS).matching(word).analyzer(Analyzers.TITLE_SEARCH));
        any.add(f.match()
                .fields(PostingFields.EMPLOYER, PostingFields.PLACES)
                .matching(word)
                .boost(NAME));
        any.add(f.match().fields(textFields()).matching(word));
        if (WordFiles.isFirstPart(word)) {
            any.add(f.match()
                    .field(PostingFields.TITLE_START)
                    .matching(word)
                    .constantScore()
                    .boost(FIRST_PART));
        }
        return any;
    }

    static MatchPredicateOptionsStep<?> literal(SearchPredicateFactory f, String word) {
        return f.match().field(PostingFields.TITLE).matching(word).analyzer(Analyzers.TITLE_LITERAL);
    }

    private static PredicateFinalStep phrase(SearchPredicateFactory f, String words) {
        SimpleBooleanPredicateClausesStep<?, ?> any = f.or();
        any.add(f.phrase()
                .field(PostingFields.TITLE)
                .matching(words)
                .analyzer(Analyzers.TITLE_LITERAL)
                .boost(LITERAL_TITLE));
        any.add(f.phrase()
                .fields(PostingFields.EMPLOYER, PostingFields.PLACES)
                .matching(words)
                .boost(NAME));
        for (String field : textFields()) {
            any.add(f.phrase().field(field).matching(words).analyzer(Analyzers.literalOf(field)));
        }
        return any;
    }

    /** Whether the title has the words themselves, or some of them where the others name the employer: "google data center". */
    private SimpleBooleanPredicateClausesStep<?, ?> named(SearchPredicateFactory f) {
        SimpleBooleanPredicateClausesStep<?, ?> any = f.or();
        any.add(titled(f, clause, false));
        any.add(TradePredicate.withWords(f, clause));
        List<String> words = clause.wanted()
                .filter(Clause.Word.class::isInstance)
                .map(word -> ((Clause.Word) word).text())
                .toList();
        if (words.size() < 2 || isExact()) {
            return any;
        }
        var employed = f.bool().must(any(f, words.stream().map(word -> literal(f, word))));
        for (String word : words) {
            employed.must(f.or(
                    literal(f, word), f.match().field(PostingFields.EMPLOYER).matching(word)));
        }
        any.add(employed);
        return any;
    }

    /** Whether the title has the words themselves; whole ones only, or as ends of compounds as well. */
    private static BooleanPredicateClausesStep<?, ?> titled(SearchPredicateFactory f, Clause clause, boolean whole) {
        var all = f.bool();
        switch (clause) {
            case Clause.Word word -> {
                all.must(literal(f, word.text()));
                if (whole) {
                    all.must(f.match().field(PostingFields.TITLE_WORDS).matching(word.text()));
                }
            }
            case Clause.Phrase phrase ->
                all.must(f.phrase()
                        .field(PostingFields.TITLE)
                        .matching(phrase.text())
                        .analyzer(Analyzers.TITLE_LITERAL));
            case Clause.Trade trade -> all.must(titled(f, trade.spelt(), whole)).must(TradePredicate.noOther(f, trade));
            case Clause.Fact fact -> all.must(f.matchAll());
            case Clause.Better better -> all.must(f.matchAll());
            case Clause.Not not -> all.must(f.matchAll());
            case All parts -> parts.clauses().forEach(part -> all.must(titled(f, part, whole)));
            case Clause.Any any -> all.must(any(f, any.clauses().stream().map(part -> titled(f, part, whole))));
        }
        return all;
    }

    /** Words that stand together in a posting as they were typed, such as the name of a skill. */
    private PredicateFinalStep phrases(SearchPredicateFactory f) {
        String words = clause.words();
        if (!words.contains(" ")) {
            return f.matchNone();
        }
        SimpleBooleanPredicateClausesStep<?, ?> any = f.or();
        any.add(f.phrase()
                .field(PostingFields.TITLE)
                .matching(words)
                .analyzer(Analyzers.TITLE_LITERAL)
                .boost(TITLE_PHRASE));
        for (String field : textFields()) {
            any.add(f.phrase()
                    .field(field)
                    .matching(words)
                    .analyzer(Analyzers.literalOf(field))
                    .boost(TEXT_PHRASE));
        }
        return any;
    }

    static String[] textFields() {
        return Stream.concat(
                        Analyzers.LANGUAGES.stream().map(language -> "text_" + language),
                        Stream.of(PostingFields.TEXT_GENERAL))
                .toArray(String[]::new);
    }
}
