package org.jobatlas.search.internal.typed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.util.common.data.Range;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.index.PostingFields;
import org.jobatlas.search.JobFacets;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.internal.engine.IndexSession;
import org.jobatlas.search.internal.retrieval.Filters;
import org.jobatlas.search.internal.retrieval.Filters.Facet;
import org.jobatlas.taxonomy.Seniority;
import org.springframework.stereotype.Component;

/** Counts what each choice of a facet would give, with all other facets applied. */
@Component
class FacetCounts {

    private static final List<Integer> AGES = List.of(1, 3, 7, 14, 30);
    private static final List<Integer> PAY_FLOORS = List.of(20_000, 30_000, 40_000, 50_000, 60_000, 80_000, 100_000);
    private static final int MOST_VALUES = 60;

    private final IndexSession index;
    private final Filters filters;
    private final Clock clock;

    FacetCounts(IndexSession index, Filters filters, Clock clock) {
        this.index = index;
        this.filters = filters;
        this.clock = clock;
    }

    JobFacets count(Matches matches, JobFilters limits) {
        return index.call(session -> new JobFacets(
                terms(session, matches, limits, Facet.FIELD, PostingFields.FIELD),
                constants(RemoteKind.class, terms(session, matches, limits, Facet.REMOTE, PostingFields.REMOTE)),
                constants(
                        EmploymentType.class,
                        terms(session, matches, limits, Facet.EMPLOYMENT_TYPE, PostingFields.EMPLOYMENT_TYPE)),
                constants(Seniority.class, terms(session, matches, limits, Facet.SENIORITY, PostingFields.SENIORITY)),
                ages(session, matches, limits),
                payFloors(session, matches, limits),
                terms(session, matches, limits, Facet.LANGUAGE, PostingFields.LANGUAGE)));
    }

    private Map<String, Long> terms(
            SearchSession session, Matches matches, JobFilters limits, Facet facet, String field) {
        AggregationKey<Map<String, Long>> key = AggregationKey.of(field);
        return session.search(Posting.class)
                .where(f -> f.and(matches.predicate(f), filters.without(f, limits, Set.of(facet))))
                .routing(index.parts())
                .aggregation(
                        key,
                        f -> f.terms()
                                .field(field, String.class, org.hibernate.search.engine.search.common.ValueModel.INDEX)
                                .maxTermCount(MOST_VALUES))
                .fetch(0)
                .aggregation(key);
    }

    private static <E extends Enum<E>> Map<E, Long> constants(Class<E> type, Map<String, Long> counts) {
        Map<E, Long> result = new TreeMap<>();
        EnumSet.allOf(type).forEach(value -> {
            Long count = counts.get(value.name());
            if (count != null) {
                result.put(value, count);
            }
        });
        return result;
    }

    private Map<Integer, Long> ages(SearchSession session, Matches matches, JobFilters limits) {
        Instant now = clock.instant();
        Map<Integer, Range<Instant>> ranges = new LinkedHashMap<>();
        AGES.forEach(days -> ranges.put(days, Range.atLeast(now.minus(Duration.ofDays(days)))));
        return ranges(
                session, matches, limits, new Ranged<>(Facet.AGE, PostingFields.PUBLISHED_AT, Instant.class, ranges));
    }

    private Map<Integer, Long> payFloors(SearchSession session, Matches matches, JobFilters limits) {
        Map<Integer, Range<Double>> ranges = new LinkedHashMap<>();
        PAY_FLOORS.forEach(floor -> ranges.put(floor, Range.atLeast((double) floor)));
        return ranges(
                session, matches, limits, new Ranged<>(Facet.PAY, PostingFields.ANNUAL_PAY, Double.class, ranges));
    }

    private record Ranged<T>(Facet facet, String field, Class<T> type, Map<Integer, Range<T>> ranges) {}

    private <T> Map<Integer, Long> ranges(SearchSession session, Matches matches, JobFilters limits, Ranged<T> ranged) {
        AggregationKey<Map<Range<T>, Long>> key = AggregationKey.of(ranged.field());
        SearchResult<?> result = session.search(Posting.class)
                .where(f -> f.and(matches.predicate(f), filters.without(f, limits, Set.of(ranged.facet()))))
                .routing(index.parts())
                .aggregation(
                        key,
                        f -> f.range()
                                .field(ranged.field(), ranged.type())
                                .ranges(ranged.ranges().values()))
                .fetch(0);
        Map<Range<T>, Long> counts = result.aggregation(key);
        Map<Integer, Long> byValue = new HashMap<>();
        ranged.ranges().forEach((value, range) -> byValue.put(value, counts.getOrDefault(range, 0L)));
        return byValue;
    }
}
