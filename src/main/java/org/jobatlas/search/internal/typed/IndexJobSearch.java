package org.jobatlas.search.internal.typed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.search.engine.search.common.SortMode;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.index.PostingFields;
import org.jobatlas.search.Area;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.JobSearch;
import org.jobatlas.search.JobSearchResult;
import org.jobatlas.search.JobSort;
import org.jobatlas.search.internal.engine.IndexSession;
import org.jobatlas.search.internal.retrieval.Filters;
import org.jobatlas.shared.ResultPage;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Search for people who type. */
@Service
class IndexJobSearch implements JobSearch {

    private static final long FEW = 3;

    private final IndexSession index;
    private final Filters filters;
    private final QueryMatching matching;
    private final FacetCounts facets;
    private final HitReader hits;
    private final Suggestions suggestions;

    IndexJobSearch(
            IndexSession index,
            Filters filters,
            QueryMatching matching,
            FacetCounts facets,
            HitReader hits,
            Suggestions suggestions) {
        this.index = index;
        this.filters = filters;
        this.matching = matching;
        this.facets = facets;
        this.hits = hits;
        this.suggestions = suggestions;
    }

    private record Page(List<PostingId> ids, long total) {}

    @Override
    @PreAuthorize("permitAll()")
    public JobSearchResult search(JobQuery query) {
        Matches matches = matching.match(query);
        Page page = matches.text().isPresent() && query.sort() == JobSort.RELEVANCE
                ? byRelevance(query, matches)
                : sorted(query, matches);
        Optional<String> spelling =
                page.total() < FEW ? matches.text().flatMap(suggestions::correct) : Optional.empty();
        return new JobSearchResult(
                new ResultPage<>(hits.read(page.ids(), matches, query.filters().area()), page.total(), query.offset()),
                facets.count(matches, query.filters()),
                spelling);
    }

    /** The fused window first, then everything else that matches by its words. */
    private Page byRelevance(JobQuery query, Matches matches) {
        List<PostingId> window = matches.window();
        List<PostingId> ids = new java.util.ArrayList<>(
                window.stream().skip(query.offset()).limit(query.limit()).toList());
        int missing = query.limit() - ids.size();
        if (missing > 0) {
            int offset = Math.max(0, query.offset() - window.size());
            ids.addAll(beyond(query, matches, offset, missing));
        }
        return new Page(ids, total(query, matches));
    }

    private List<PostingId> beyond(JobQuery query, Matches matches, int offset, int limit) {
        return index.call(session -> session
                .search(Posting.class)
                .select(f -> f.id(UUID.class))
                .where(f ->
                        f.bool().must(matches.predicate(f)).filter(filters.all(f, query.filters(), matches.window())))
                .routing(index.parts())
                .sort(f -> f.score().then().field(PostingFields.PUBLISHED_AT).desc())
                .fetchHits(offset, limit)
                .stream()
                .map(PostingId::new)
                .toList());
    }

    private long total(JobQuery query, Matches matches) {
        return index.call(session -> session.search(Posting.class)
                .where(f -> f.and(matches.predicate(f), filters.without(f, query.filters(), Set.of())))
                .routing(index.parts())
                .fetchTotalHitCount());
    }

    private Page sorted(JobQuery query, Matches matches) {
        return index.call(session -> {
            SearchResult<UUID> result = session.search(Posting.class)
                    .select(f -> f.id(UUID.class))
                    .where(f -> f.and(matches.predicate(f), filters.without(f, query.filters(), Set.of())))
                    .routing(index.parts())
                    .sort(f -> order(f, query))
                    .fetch(query.offset(), query.limit());
            return new Page(
                    result.hits().stream().map(PostingId::new).toList(),
                    result.total().hitCount());
        });
    }

    private static SortFinalStep order(SearchSortFactory f, JobQuery query) {
        Area area = query.filters().area();
        SortFinalStep newest = f.field(PostingFields.PUBLISHED_AT).desc();
        return switch (query.sort()) {
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

    @Override
    @PreAuthorize("permitAll()")
    public List<String> complete(String typed, int limit) {
        return suggestions.complete(new JobQuery(typed, JobFilters.NONE, JobSort.RELEVANCE, 0, 1).text(), limit);
    }
}
