package org.jobatlas.search.internal.typed;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.index.PostingFields;
import org.jobatlas.ranking.ReciprocalRankFusion;
import org.jobatlas.ranking.Scored;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.internal.engine.IndexSession;
import org.jobatlas.search.internal.engine.SearchProperties;
import org.jobatlas.search.internal.retrieval.Filters;
import org.jobatlas.search.internal.retrieval.RetrievalThreads;
import org.jobatlas.taxonomy.Skill;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Finds what a typed query matches: words and meaning, fused by rank; unmistakable hits stay in front. */
@Component
class QueryMatching {

    private static final int WINDOW = 300;
    private static final int MAX_SIMILAR = 100;
    private static final double LEAST_COSINE = 0.5;
    private static final int CERTAIN = 3;

    private final IndexSession index;
    private final Filters filters;
    private final TextEmbedder embedder;
    private final Taxonomy taxonomy;
    private final SearchProperties properties;
    private final RetrievalThreads threads;

    QueryMatching(
            IndexSession index,
            Filters filters,
            TextEmbedder embedder,
            Taxonomy taxonomy,
            SearchProperties properties,
            RetrievalThreads threads) {
        this.index = index;
        this.filters = filters;
        this.embedder = embedder;
        this.taxonomy = taxonomy;
        this.properties = properties;
        this.threads = threads;
    }

    Matches match(JobQuery query) {
        if (query.text().isBlank()) {
            return Matches.EVERYTHING;
        }
        String skill = taxonomy.skillNamed(query.text()).map(Skill::id).orElse(null);
        QueryText text = new QueryText(query.text(), skill);
        CompletableFuture<List<PostingId>> similar =
                text.isExact() ? CompletableFuture.completedFuture(List.of()) : threads.start(() -> similar(query));
        List<PostingId> words = words(text, query.filters());
        Certain certain = new Certain(exactTitles(text, query.filters()), skilled(text, query.filters()));
        List<PostingId> window = inFront(certain, words, fuse(words, similar.join()));
        return new Matches(Optional.of(text), new HashSet<>(similar.join()), window);
    }

    private List<PostingId> words(QueryText text, JobFilters limits) {
        return index.call(session -> session
                .search(Posting.class)
                .select(f -> f.id(UUID.class))
                .where(f -> f.bool().must(text.predicate(f)).filter(filters.without(f, limits, Set.of())))
                .routing(index.parts())
                .sort(f -> f.score().then().field(PostingFields.PUBLISHED_AT).desc())
                .fetchHits(WINDOW)
                .stream()
                .map(PostingId::new)
                .toList());
    }

    private List<PostingId> exactTitles(QueryText text, JobFilters limits) {
        return index.call(session -> session
                .search(Posting.class)
                .select(f -> f.id(UUID.class))
                .where(f -> f.and(text.exactTitle(f), filters.without(f, limits, Set.of())))
                .routing(index.parts())
                .sort(f -> f.field(PostingFields.PUBLISHED_AT).desc())
                .fetchHits(CERTAIN)
                .stream()
                .map(PostingId::new)
                .toList());
    }

    /** Those that ask for the named skill, whatever words they say it with; empty where no skill is named. */
    private Set<PostingId> skilled(QueryText text, JobFilters limits) {
        String skill = text.skill();
        if (skill == null) {
            return Set.of();
        }
        return index.call(session -> Set.copyOf(session
                .search(Posting.class)
                .select(f -> f.id(UUID.class))
                .where(f -> f.bool()
                        .must(text.predicate(f))
                        .filter(f.match().field(PostingFields.SKILLS).matching(skill))
                        .filter(filters.without(f, limits, Set.of())))
                .routing(index.parts())
                .fetchHits(WINDOW)
                .stream()
                .map(PostingId::new)
                .toList()));
    }

    private List<PostingId> similar(JobQuery query) {
        float[] vector;
        try {
            vector = embedder.embed(query.text());
        } catch (IllegalArgumentException nothingToRead) {
            return List.of();
        }
        List<Scored<PostingId>> nearest = index.call(session -> session.search(Posting.class)
                .select(IndexSession::scored)
                .where(f -> f.knn(properties.neighbours())
                        .field(PostingFields.VECTOR)
                        .matching(vector)
                        .filter(filters.without(f, query.filters(), Set.of())))
                .routing(index.parts())
                .fetchHits(MAX_SIMILAR));
        return nearest.stream()
                .filter(scored -> cosine(scored.score()) >= LEAST_COSINE)
                .map(Scored::item)
                .toList();
    }

    /** Lucene and Elasticsearch score inner products of unit vectors as {@code (1 + cosine) / 2}. */
    private static double cosine(double score) {
        return 2 * score - 1;
    }

    private static List<PostingId> fuse(List<PostingId> words, List<PostingId> similar) {
        return ReciprocalRankFusion.STANDARD.fuse(List.of(words, similar)).stream()
                .map(Scored::item)
                .toList();
    }

    /**
     * @param titled of exactly the title
     * @param skilled that ask for exactly the skill
     */
    private record Certain(List<PostingId> titled, Set<PostingId> skilled) {

        /** How many titles may come before the first hit of the skill, which must not leave the first three. */
        int leadingTitles() {
            boolean skillTold = skilled.isEmpty() || titled.stream().anyMatch(skilled::contains);
            return skillTold ? CERTAIN : CERTAIN - 1;
        }
    }

    /** Three certain hits: exact titles, then postings with the named skill, then those with all the words; the rest follows. */
    private static List<PostingId> inFront(Certain certain, List<PostingId> words, List<PostingId> fused) {
        Set<PostingId> withWords = new HashSet<>(words);
        Stream<PostingId> front = Stream.of(
                        certain.titled().stream().limit(certain.leadingTitles()),
                        fused.stream().filter(certain.skilled()::contains),
                        fused.stream().filter(withWords::contains))
                .flatMap(each -> each)
                .distinct()
                .limit(CERTAIN);
        return Stream.concat(front, fused.stream()).distinct().toList();
    }
}
