package org.jobatlas.search.internal.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.index.PostingFields;
import org.jobatlas.ranking.Scored;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.internal.engine.IndexSession;
import org.jobatlas.search.internal.engine.SearchProperties;
import org.jobatlas.search.internal.retrieval.Filters;
import org.jobatlas.search.internal.typed.Clause.All;
import org.jobatlas.search.internal.typed.TypedPlaceReader.Placed;
import org.jobatlas.taxonomy.Skill;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.taxonomy.TermMatch;
import org.springframework.stereotype.Component;

/** Reads a typed query and finds what has nearly the same meaning. */
@Component
class QueryMatching {

    private static final int MAX_SIMILAR = 100;
    private static final double LEAST_COSINE = 0.5;

    private final IndexSession index;
    private final Filters filters;
    private final TextEmbedder embedder;
    private final Taxonomy taxonomy;
    private final TypedTrades trades;
    private final TypedPlaceReader places;
    private final SearchProperties properties;

    QueryMatching(
            IndexSession index,
            Filters filters,
            TextEmbedder embedder,
            Taxonomy taxonomy,
            TypedTrades trades,
            TypedPlaceReader places,
            SearchProperties properties) {
        this.index = index;
        this.filters = filters;
        this.embedder = embedder;
        this.taxonomy = taxonomy;
        this.trades = trades;
        this.places = places;
        this.properties = properties;
    }

    Matches match(JobQuery query) {
        if (query.text().isBlank()) {
            return Matches.EVERYTHING;
        }
        QueryText text = read(query);
        return new Matches(Optional.of(text), text.isExact() ? List.of() : similar(text, query));
    }

    private QueryText read(JobQuery asTyped) {
        JobQuery query = asTyped.withText(SpokenSigns.written(asTyped.text(), taxonomy));
        All clause = QueryParser.parse(query.text());
        boolean placed = query.asTyped() || query.filters().area() != null;
        Optional<Placed> place = placed ? Optional.empty() : places.read(clause, query.text());
        All rest = TypedFacts.read(place.map(Placed::rest).orElse(clause), query.currency());
        return new QueryText(
                query.text(),
                trades.read(rest),
                skill(isWhole(place, rest) ? query.text() : rest.words()),
                place.map(Placed::area).orElse(null),
                place.map(Placed::words).orElse(""));
    }

    private @org.jspecify.annotations.Nullable String skill(String name) {
        return taxonomy.skillNamed(name).map(Skill::id).orElse(null);
    }

    private static boolean isWhole(Optional<Placed> place, All rest) {
        return place.isEmpty() && rest.facts().isEmpty();
    }

    /**
     * The query with the trade or the skill that it names alone asked of the hits, its other words to their advantage. Where it
     * names neither, first its words are asked without the facts, and then these without the words; nothing where one of them is all.
     */
    Stream<Matches> loosened(Matches matches, JobQuery query) {
        return matches.text().filter(text -> !text.isExact()).stream()
                .flatMap(text -> named(text.clause())
                        .map(clause -> new QueryText(text.text(), clause, null, text.place(), text.placeWords()))
                        .map(looser -> new Matches(Optional.of(looser), similar(looser, query))));
    }

    private Stream<All> named(All clause) {
        List<TermMatch> skills = taxonomy.skillsIn(clause.words());
        boolean trade = clause.clauses().stream().anyMatch(this::isTrade);
        if (!trade && skills.isEmpty()) {
            return Stream.of(
                            asking(clause, part -> !(part instanceof Clause.Fact)),
                            asking(clause, Clause.Fact.class::isInstance))
                    .flatMap(Optional::stream);
        }
        List<Clause> parts = new ArrayList<>();
        int at = 0;
        for (Clause part : clause.clauses()) {
            int start = at;
            at += part instanceof Clause.Fact
                    ? 0
                    : new All(List.of(part)).words().length() + 1;
            boolean asked = trade
                    ? isTrade(part)
                    : part instanceof Clause.Word
                            && skills.stream().anyMatch(term -> term.start() <= start && start < term.end());
            parts.add(asked ? part : new Clause.Better(part));
        }
        return someOf(parts).stream();
    }

    private static Optional<All> asking(All clause, Predicate<Clause> asked) {
        return someOf(clause.clauses().stream()
                .map(part -> asked.test(part) ? part : new Clause.Better(part))
                .toList());
    }

    private static Optional<All> someOf(List<Clause> parts) {
        long kept =
                parts.stream().filter(part -> !(part instanceof Clause.Better)).count();
        return kept > 0 && kept < parts.size() ? Optional.of(new All(parts)) : Optional.empty();
    }

    private boolean isTrade(Clause part) {
        return part instanceof Clause.Trade
                || (part instanceof Clause.Word word && trades.names().isIn(word.text()));
    }

    private List<PostingId> similar(QueryText text, JobQuery query) {
        float[] vector;
        try {
            boolean whole =
                    text.place() == null && text.clause().clauses().stream().noneMatch(Clause.Fact.class::isInstance);
            vector = embedder.embed(
                    inEnglish(whole ? query.text() : text.clause().words()));
        } catch (IllegalArgumentException nothingToRead) {
            return List.of();
        }
        List<Scored<PostingId>> nearest = index.call(session -> session.search(Posting.class)
                .select(IndexSession::scored)
                .where(f -> f.knn(properties.neighbours())
                        .field(PostingFields.VECTOR)
                        .matching(vector)
                        .filter(f.and(text.conditions(f), filters.all(f, query.filters(), List.of()))))
                .routing(index.parts())
                .fetchHits(MAX_SIMILAR));
        return nearest.stream()
                .filter(scored -> cosine(scored.score()) >= LEAST_COSINE)
                .map(Scored::item)
                .toList();
    }

    /**
     * Trades and skills by their English names, whose meaning the embedder knows best: a Sjuksköterska is a nurse, also between
     * other words. What is English already stays as it was typed.
     */
    private String inEnglish(String typed) {
        return taxonomy.occupationNamed(typed)
                .map(occupation -> occupation.name(Locale.ENGLISH))
                .orElseGet(() -> {
                    String words = trades.names().inEnglish(typed);
                    String named = translated(
                            words,
                            taxonomy.occupationsIn(words),
                            id -> taxonomy.findOccupation(id).map(occupation -> occupation.name(Locale.ENGLISH)));
                    return translated(
                            named,
                            taxonomy.skillsIn(named),
                            id -> taxonomy.findSkill(id).map(skill -> skill.name(Locale.ENGLISH)));
                });
    }

    private static String translated(
            String words, List<TermMatch> matches, Function<String, Optional<String>> english) {
        StringBuilder translated = new StringBuilder();
        int from = 0;
        for (TermMatch match : matches) {
            String written = words.substring(match.start(), match.end());
            if (match.start() >= from && !WordFiles.hasEnglish(written)) {
                translated
                        .append(words, from, match.start())
                        .append(english.apply(match.id()).orElse(written));
                from = match.end();
            }
        }
        return translated.append(words, from, words.length()).toString();
    }

    /** Lucene and Elasticsearch score inner products of unit vectors as {@code (1 + cosine) / 2}. */
    private static double cosine(double score) {
        return 2 * score - 1;
    }
}
