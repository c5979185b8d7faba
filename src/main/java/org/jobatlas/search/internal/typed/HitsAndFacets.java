package org.jobatlas.search.internal.typed;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.search.engine.search.common.SortMode;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.index.PostingFields;
import org.jobatlas.ranking.Scored;
import org.jobatlas.search.Area;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.JobSort;
import org.jobatlas.search.internal.engine.IndexSession;
import org.jobatlas.search.internal.retrieval.Filters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One request for the hits of a query, how many they are, and what they give for every facet. */
@Component
class HitsAndFacets {

    static final int WINDOW = 300;

    private final IndexSession index;
    private final Filters filters;
    private final FacetCounts facets;

    HitsAndFacets(IndexSession index, Filters filters, FacetCounts facets) {
        this.index = index;
        this.filters = filters;
        this.facets = facets;
    }

    /**
     * What a query finds.
     *
     * @param ids of the page, as far as they are known
     * @param window all that is in front of the remaining hits; empty where the order is not by relevance
     * @param worded how many have the words, exact up to the size of the window
     * @param beside whether no title has the words or is of the trade that they name
     */
    record Response(
            List<PostingId> ids,
            List<PostingId> window,
            long total,
            long worded,
            boolean beside,
            FacetCounts.Asked asked,
            FacetCounts.Counted counted) {}

    Response find(JobQuery query, Matches matches) {
        return matches.text().isPresent() && query.sort() == JobSort.RELEVANCE
                ? byRelevance(query, matches)
                : sorted(query, matches);
    }

    private Response byRelevance(JobQuery query, Matches matches) {
        FacetCounts.Asked asked = facets.asked(query);
        SearchResult<Scored<PostingId>> result = index.call(session -> facets.counting(
                        session.search(Posting.class)
                                .select(IndexSession::scored)
                                .where(f -> f.bool()
                                        .must(matches.predicate(f))
                                        .filter(filters.without(f, query.filters(), Set.of())))
                                .routing(index.parts())
                                .sort(f -> f.score()
                                        .then()
                                        .field(PostingFields.PUBLISHED_AT)
                                        .desc()),
                        asked)
                .fetch(WINDOW));
        Window window = new Window(result.hits());
        List<PostingId> order = window.order(matches.similar());
        return new Response(
                order.stream().skip(query.offset()).limit(query.limit()).toList(),
                order,
                result.total().hitCount(),
                window.worded(),
                window.isBeside(),
                asked,
                FacetCounts.counted(result, asked));
    }

    private Response sorted(JobQuery query, Matches matches) {
        FacetCounts.Asked asked = facets.asked(query);
        SearchResult<UUID> result = index.call(session -> facets.counting(
                        session.search(Posting.class)
                                .select(f -> f.id(UUID.class))
                                .where(f -> f.and(matches.predicate(f), filters.without(f, query.filters(), Set.of())))
                                .routing(index.parts())
                                .sort(f -> order(f, query.sort(), matches.area(query))),
                        asked)
                .fetch(query.offset(), query.limit()));
        long total = result.total().hitCount();
        return new Response(
                result.hits().stream().map(PostingId::new).toList(),
                List.of(),
                total,
                total,
                false,
                asked,
                FacetCounts.counted(result, asked));
    }

    private static SortFinalStep order(SearchSortFactory f, JobSort sort, @Nullable Area area) {
        SortFinalStep newest = f.field(PostingFields.PUBLISHED_AT).desc();
        return switch (sort) {
            case PAY ->
                f.composite()
                        .add(f.field(PostingFields.ANNUAL_PAY)
                                .desc()
                                .mode(SortMode.MAX)
                                .missing()
                                .last())
                        .add(newest);
            case DISTANCE ->
                area == null
                        ? newest
                        : f.composite()
                                .add(f.distance(
                                                PostingFields.POINTS,
                                                area.center().latitude(),
                                                area.center().longitude())
                                        .mode(SortMode.MIN)
                                        .missing()
                                        .last())
                                .add(newest);
            case NEWEST, RELEVANCE -> newest;
        };
    }
}
