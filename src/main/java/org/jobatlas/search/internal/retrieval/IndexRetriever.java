package org.jobatlas.search.internal.retrieval;

import static org.jobatlas.job.index.PostingFields.OCCUPATIONS;
import static org.jobatlas.job.index.PostingFields.SKILLS;
import static org.jobatlas.job.index.PostingFields.TEXT_GENERAL;
import static org.jobatlas.job.index.PostingFields.TITLE;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.index.Analyzers;
import org.jobatlas.job.index.PostingFields;
import org.jobatlas.ranking.Scored;
import org.jobatlas.search.PostingRetriever;
import org.jobatlas.search.RetrievalQuery;
import org.jobatlas.search.Retrieved;
import org.jobatlas.search.WeightedTerm;
import org.jobatlas.search.internal.engine.SearchProperties;
import org.jobatlas.search.internal.word.TellingWords;
import org.jobatlas.shared.Language;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/** Finds postings by the telling words of a profile, its titles, skills and occupations, and by its vector. */
@Service
public class IndexRetriever implements PostingRetriever {

    private static final float TITLE_BOOST = 3;
    private static final float FADING = 1 / 3f;
    public static final int MAX_TITLES = 5;
    public static final int MAX_SKILLS = 20;
    public static final float SKILL_BOOST = 0.6f;
    public static final float OCCUPATION_BOOST = 3;

    private static final Pattern WORDS = Pattern.compile("\\s+");
    private static final int PHRASE_WORDS = 6;
    private static final int LONGEST_PHRASE = 100;
    private static final float PHRASE_BOOST = 8;

    private final Filters filters;
    private final TellingWords words;
    private final HybridSearch search;
    private final SearchProperties properties;

    IndexRetriever(Filters filters, TellingWords words, HybridSearch search, SearchProperties properties) {
        this.filters = filters;
        this.words = words;
        this.search = search;
        this.properties = properties;
    }

    @Override
    @PreAuthorize("permitAll()")
    public Retrieved retrieve(RetrievalQuery query) {
        // asked for while the search by meaning runs already
        SingletonSupplier<List<WeightedTerm>> terms =
                SingletonSupplier.of(() -> words.of(query.text(), query.language(), wordLimit(query)));
        HybridSearch.Hits hits = search.search(new HybridQuery(
                f -> anyTerm(f, query, terms.obtain()),
                f -> filters.restricting(f, query),
                query.vector(),
                query.depth()));
        return new Retrieved(inOrder(hits.lexical()), inOrder(hits.nearest()), hits.wording(), terms.obtain());
    }

    /** Best first; ties by identity, since the order within an index depends on when its parts were merged. */
    private static List<Scored<PostingId>> inOrder(List<Scored<PostingId>> hits) {
        return hits.stream()
                .sorted(Comparator.<Scored<PostingId>>comparingDouble(Scored::score)
                        .reversed()
                        .thenComparing(hit -> hit.item().value()))
                .toList();
    }

    public int wordLimit(RetrievalQuery query) {
        int concepts = Math.min(query.skills().size(), MAX_SKILLS)
                + Math.min(query.occupations().size(), MAX_TITLES)
                + Math.min(query.titles().size(), MAX_TITLES);
        Integer stated = query.terms();
        int terms = stated == null ? properties.terms() : stated;
        return Math.max(terms / 2, terms - concepts);
    }

    /** What says one of the words or holds one of the concepts; the same field names serve postings and people. */
    public static PredicateFinalStep anyTerm(SearchPredicateFactory f, RetrievalQuery query, List<WeightedTerm> terms) {
        String[] texts = textFields(query.language());
        SimpleBooleanPredicateClausesStep<?, ?> any = f.or();
        for (String field : texts) {
            // The words are the profile's own: synonyms would only blur them. Of no known language, they are read as
            // each field is.
            String analyzer = Analyzers.literalOf(query.language() == null ? field : texts[0]);
            for (WeightedTerm term : terms) {
                any.add(f.match()
                        .field(field)
                        .matching(term.word())
                        .analyzer(analyzer)
                        .boost((float) term.weight()));
            }
            if (shortEnough(query.text())) {
                any.add(f.phrase()
                        .field(field)
                        .matching(query.text())
                        .analyzer(analyzer)
                        .boost(PHRASE_BOOST));
            }
        }
        if (shortEnough(query.text())) {
            any.add(f.phrase().field(TITLE).matching(query.text()).boost(PHRASE_BOOST));
        }
        for (int rank = 0; rank < Math.min(query.titles().size(), MAX_TITLES); rank++) {
            String title = query.titles().get(rank);
            any.add(f.match().field(TITLE).matching(title).boost(titleBoost(rank)));
        }
        query.skills().stream()
                .limit(MAX_SKILLS)
                .forEach(
                        skill -> any.add(f.match().field(SKILLS).matching(skill).boost(SKILL_BOOST)));
        query.occupations().stream()
                .limit(MAX_TITLES)
                .forEach(occupation -> any.add(
                        f.match().field(OCCUPATIONS).matching(occupation).boost(OCCUPATION_BOOST)));
        return any.hasClause() ? any : f.matchNone();
    }

    /** A text of a few words, as a skill that is asked for, means these words side by side. */
    private static boolean shortEnough(String text) {
        return text.length() <= LONGEST_PHRASE
                && WORDS.splitAsStream(text.strip()).count() <= PHRASE_WORDS;
    }

    /** Of a title held: each earlier one counts a third of the next. */
    public static float titleBoost(int rank) {
        return TITLE_BOOST * (float) Math.pow(FADING, rank);
    }

    public static String[] textFields(@org.jspecify.annotations.Nullable Language language) {
        return language != null && Analyzers.LANGUAGES.contains(language.code())
                ? new String[] {"text_" + language.code(), TEXT_GENERAL}
                : new String[] {TEXT_GENERAL, PostingFields.TEXT_EN};
    }
}
