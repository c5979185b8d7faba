package org.jobatlas.search.internal.typed;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;
import org.jobatlas.job.index.Analyzers;
import org.jobatlas.job.index.PostingFields;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed.
 *
 * @param text not blank
 * @param skill id of the skill that the whole text names
 */
record QueryText(String text, @Nullable String skill) {

    private static final float TITLE_BOOST = 4;
    private static final float NAME_BOOST = 2;
    private static final float EXACT_BOOST = 30;
    private static final float SKILL_BOOST = 6;
    private static final Pattern OPERATORS = Pattern.compile("\"|(^|\\s)-\\w");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Set<String> FILLING = Set.of(
            "a", "an", "and", "as", "at", "for", "in", "job", "jobs", "of", "on", "or", "the", "to", "with", "att",
            "av", "för", "i", "jobb", "med", "och", "på", "som", "till");

    /** Whether quotes or a minus say exactly which words are meant, so that nothing like them is wanted. */
    boolean isExact() {
        return OPERATORS.matcher(text).find();
    }

    /** Postings that contain all words (in any field) or have the named skill. */
    PredicateFinalStep predicate(SearchPredicateFactory f) {
        SimpleBooleanPredicateClausesStep<?, ?> any = f.or();
        any.add(f.simpleQueryString()
                .field(PostingFields.TITLE)
                .boost(TITLE_BOOST)
                .fields(PostingFields.EMPLOYER, PostingFields.PLACES)
                .boost(NAME_BOOST)
                .fields(textFields())
                .matching(withoutFilling())
                .flags(EnumSet.of(SimpleQueryFlag.NOT, SimpleQueryFlag.PHRASE, SimpleQueryFlag.WHITESPACE))
                .defaultOperator(BooleanOperator.AND));
        any.add(exactTitle(f).boost(EXACT_BOOST));
        if (skill != null) {
            any.add(f.match().field(PostingFields.SKILLS).matching(skill).boost(SKILL_BOOST));
        }
        return any;
    }

    /** Postings of exactly this title. */
    org.hibernate.search.engine.search.predicate.dsl.MatchPredicateOptionsStep<?> exactTitle(SearchPredicateFactory f) {
        return f.match().field(PostingFields.TITLE_EXACT).matching(text);
    }

    static String[] textFields() {
        String[] fields = new String[Analyzers.LANGUAGES.size() + 1];
        for (int i = 0; i < Analyzers.LANGUAGES.size(); i++) {
            fields[i] = "text_" + Analyzers.LANGUAGES.get(i);
        }
        fields[fields.length - 1] = PostingFields.TEXT_GENERAL;
        return fields;
    }

    private String withoutFilling() {
        if (isExact()) {
            return text;
        }
        String telling = BLANK.splitAsStream(text)
                .filter(word -> !FILLING.contains(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" "));
        return telling.isEmpty() ? text : telling;
    }
}
