package org.jobatlas.search.internal.retrieval;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.dsl.KnnPredicateOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.index.PostingFields;
import org.jobatlas.ranking.Scored;
import org.jobatlas.search.internal.engine.IndexSession;
import org.jobatlas.search.internal.engine.SearchProperties;
import org.springframework.stereotype.Component;

/** Finds the postings whose vectors are nearest, among those that pass a filter. */
@Component
public class VectorSearch {

    private final IndexSession index;
    private final SearchProperties properties;

    VectorSearch(IndexSession index, SearchProperties properties) {
        this.index = index;
        this.properties = properties;
    }

    public List<Scored<PostingId>> nearest(
            float[] vector, int depth, Function<SearchPredicateFactory, Optional<PredicateFinalStep>> filter) {
        return index.call(session -> session.search(Posting.class)
                .select(IndexSession::scored)
                .where(f -> {
                    KnnPredicateOptionsStep<?> nearest =
                            f.knn(neighbours(depth)).field(PostingFields.VECTOR).matching(vector);
                    filter.apply(f).ifPresent(nearest::filter);
                    return nearest;
                })
                .routing(index.parts())
                .fetchHits(depth));
    }

    /** How many neighbours are looked for to return so many. */
    public int neighbours(int depth) {
        return Math.max(properties.neighbours(), depth);
    }
}
