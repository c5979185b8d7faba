package org.jobatlas.search.internal.retrieval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.index.Posting;
import org.jobatlas.ranking.Scored;
import org.jobatlas.search.internal.engine.IndexSession;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** By requests to the search engine: two side by side, and a third one for scores that neither gave. */
@Component
@ConditionalOnProperty(name = "jobatlas.search.backend", havingValue = "elasticsearch")
class SessionHybridSearch implements HybridSearch {

    private final IndexSession index;
    private final VectorSearch vectors;
    private final RetrievalThreads threads;

    SessionHybridSearch(IndexSession index, VectorSearch vectors, RetrievalThreads threads) {
        this.index = index;
        this.vectors = vectors;
        this.threads = threads;
    }

    @Override
    public Hits search(HybridQuery query) {
        CompletableFuture<List<Scored<PostingId>>> near =
                threads.start(() -> vectors.nearest(query.vector(), query.depth(), query.filter()));
        List<Scored<PostingId>> lexical = hits(
                f -> f.bool()
                        .filter(query.filter().apply(f).orElseGet(f::matchAll))
                        .must(query.words().apply(f)),
                query.depth());
        List<Scored<PostingId>> nearest = near.join();
        return new Hits(lexical, nearest, wording(query, lexical, nearest));
    }

    private Map<PostingId, Double> wording(
            HybridQuery query, List<Scored<PostingId>> lexical, List<Scored<PostingId>> nearest) {
        Map<PostingId, Double> scores = new HashMap<>();
        lexical.forEach(hit -> scores.put(hit.item(), hit.score()));
        List<UUID> missing = nearest.stream()
                .map(Scored::item)
                .filter(id -> !scores.containsKey(id))
                .map(PostingId::value)
                .toList();
        if (!missing.isEmpty() && lexical.size() >= query.depth()) {
            hits(
                            f -> f.bool()
                                    .filter(f.id().matchingAny(missing))
                                    .must(query.words().apply(f)),
                            missing.size())
                    .forEach(hit -> scores.put(hit.item(), hit.score()));
        }
        return scores;
    }

    private List<Scored<PostingId>> hits(Function<SearchPredicateFactory, PredicateFinalStep> predicate, int most) {
        return index.call(session -> session.search(Posting.class)
                .select(IndexSession::scored)
                .where(predicate)
                .routing(index.parts())
                .fetchHits(most));
    }
}
