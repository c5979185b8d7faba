package org.jobatlas.search.internal.typed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.common.ValueModel;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.util.common.data.Range;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.index.PostingFields;
import org.jobatlas.search.JobFacets;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.PayLimit;
import org.jobatlas.search.internal.engine.IndexSession;
import org.jobatlas.search.internal.retrieval.Filters;
import org.jobatlas.search.internal.retrieval.Filters.Restriction;
import org.jobatlas.taxonomy.Seniority;
import org.springframework.stereotype.Component;

/**
 * Counts what each choice of a facet would give, with all other facets applied.
 *
 * <p>Two requests are enough for all facets. One counts the hits, which is right for every value that is chosen and for every facet
 * without a choice. The other counts what breaks one restriction at most: a posting there with a value that is not chosen breaks
 * the restriction of that facet, and so no other.
 */
@Component
class FacetCounts {

    private static final List<Integer> AGES = List.of(1, 3, 7, 14, 30);
    private static final int MOST_VALUES = 60;
    private static final Map<Restriction, String> VALUES = Map.of(
            Restriction.FIELD, PostingFields.FIELD,
            Restriction.REMOTE, PostingFields.REMOTE,
            Restriction.EMPLOYMENT_TYPE, PostingFields.EMPLOYMENT_TYPE,
            Restriction.SENIORITY, PostingFields.SENIORITY,
            Restriction.LANGUAGE, PostingFields.LANGUAGE);

    private final IndexSession index;
    private final Filters filters;
    private final Clock clock;

    FacetCounts(IndexSession index, Filters filters, Clock clock) {
        this.index = index;
        this.filters = filters;
        this.clock = clock;
    }

    /**
     * What a request counts.
     *
     * @param ages from days to the time since when
     */
    record Asked(Map<Integer, Range<Instant>> ages, Map<PayLimit, Range<Double>> pay) {}

    /** Raw counts by facet; ranges by their number. */
    record Counted(Map<Restriction, Map<String, Long>> values, Map<Integer, Long> ages, Map<PayLimit, Long> pay) {}

    /** What is to be counted under the filters. */
    Asked asked(JobQuery query) {
        JobFilters limits = query.filters();
        Instant now = clock.instant();
        Map<Integer, Range<Instant>> ages = new LinkedHashMap<>();
        with(AGES, limits.maxAgeDays())
                .forEach(days -> ages.put(days, Range.atLeast(now.minus(Duration.ofDays(days)))));
        Map<PayLimit, Range<Double>> pay = new LinkedHashMap<>();
        // in the currency of the chosen one, so that none overlaps it
        PayBands.in(limits.pay() == null ? query.currency() : limits.pay().currency())
                .forEach(band -> pay.put(band, Filters.payRange(band)));
        if (limits.pay() != null) {
            pay.putIfAbsent(limits.pay(), Filters.payRange(limits.pay()));
        }
        return new Asked(ages, pay);
    }

    private static Set<Integer> with(List<Integer> usual, @org.jspecify.annotations.Nullable Integer chosen) {
        Set<Integer> all = new TreeSet<>(usual);
        if (chosen != null) {
            all.add(chosen);
        }
        return all;
    }

    /** Lets a query count while it looks for its hits. */
    <H> SearchQueryOptionsStep<?, ?, H, ?, ?, ?> counting(SearchQueryOptionsStep<?, ?, H, ?, ?, ?> query, Asked asked) {
        SearchQueryOptionsStep<?, ?, H, ?, ?, ?> counting = query;
        for (Map.Entry<Restriction, String> facet : VALUES.entrySet()) {
            counting = counting.aggregation(
                    valueKey(facet.getKey()),
                    f -> f.terms()
                            .field(facet.getValue(), String.class, ValueModel.INDEX)
                            .maxTermCount(MOST_VALUES));
        }
        return counting.aggregation(
                        AGE,
                        f -> f.range()
                                .field(PostingFields.PUBLISHED_AT, Instant.class)
                                .ranges(asked.ages().values()))
                .aggregation(
                        PAY,
                        f -> f.range()
                                .field(PostingFields.ANNUAL_PAY, Double.class)
                                .ranges(asked.pay().values()));
    }

    private static final AggregationKey<Map<Range<Instant>, Long>> AGE = AggregationKey.of("age");
    private static final AggregationKey<Map<Range<Double>, Long>> PAY = AggregationKey.of("pay");

    private static AggregationKey<Map<String, Long>> valueKey(Restriction facet) {
        return AggregationKey.of(facet.name());
    }

    static Counted counted(SearchResult<?> result, Asked asked) {
        Map<Restriction, Map<String, Long>> values = new HashMap<>();
        VALUES.keySet().forEach(facet -> values.put(facet, result.aggregation(valueKey(facet))));
        return new Counted(
                values, byNumber(asked.ages(), result.aggregation(AGE)), byBand(asked.pay(), result.aggregation(PAY)));
    }

    private static <T> Map<Integer, Long> byNumber(Map<Integer, Range<T>> ranges, Map<Range<T>, Long> counts) {
        Map<Integer, Long> byNumber = new TreeMap<>();
        ranges.forEach((number, range) -> byNumber.put(number, counts.getOrDefault(range, 0L)));
        return byNumber;
    }

    private static Map<PayLimit, Long> byBand(Map<PayLimit, Range<Double>> ranges, Map<Range<Double>, Long> counts) {
        Map<PayLimit, Long> byBand = new LinkedHashMap<>();
        ranges.forEach((band, range) -> byBand.put(band, counts.getOrDefault(range, 0L)));
        return byBand;
    }

    /** Of bands beside each other those that are not chosen count what would be found without the choice. */
    private static Map<PayLimit, Long> pay(
            @org.jspecify.annotations.Nullable PayLimit chosen, Counted hits, Counted wider) {
        if (chosen == null) {
            return hits.pay();
        }
        Map<PayLimit, Long> counts = new LinkedHashMap<>(wider.pay());
        counts.put(chosen, hits.pay().getOrDefault(chosen, 0L));
        return counts;
    }

    /** The facets of a query whose hits were counted already. */
    JobFacets facets(Matches matches, JobFilters limits, Asked asked, Counted hits) {
        Set<Restriction> active = new HashSet<>(Filters.activeFacets(limits));
        Counted wider = active.isEmpty() ? hits : wider(matches, limits, asked);
        Both both = new Both(active, hits, wider);
        return new JobFacets(
                values(Restriction.FIELD, limits.fields(), both),
                constants(RemoteKind.class, values(Restriction.REMOTE, names(limits.remote()), both)),
                constants(
                        EmploymentType.class,
                        values(Restriction.EMPLOYMENT_TYPE, names(limits.employmentTypes()), both)),
                constants(Seniority.class, values(Restriction.SENIORITY, names(limits.seniorities()), both)),
                shown(AGES, numbers(limits.maxAgeDays(), hits.ages(), wider.ages())),
                pay(limits.pay(), hits, wider),
                values(
                        Restriction.LANGUAGE,
                        limits.languages().stream()
                                .map(org.jobatlas.shared.Language::code)
                                .collect(java.util.stream.Collectors.toSet()),
                        both));
    }

    private Counted wider(Matches matches, JobFilters limits, Asked asked) {
        return index.call(session -> counted(
                counting(
                                session.search(Posting.class)
                                        .where(f -> f.and(matches.predicate(f), filters.allButOneFacet(f, limits)))
                                        .routing(index.parts()),
                                asked)
                        .fetch(0),
                asked));
    }

    /** The hits themselves, and what each active facet would allow without its own limit. */
    private record Both(Set<Restriction> active, Counted hits, Counted wider) {}

    private static Map<String, Long> values(Restriction facet, Set<String> chosen, Both both) {
        Map<String, Long> exact = both.hits().values().getOrDefault(facet, Map.of());
        if (!both.active().contains(facet)) {
            return exact;
        }
        Map<String, Long> counts = new HashMap<>(both.wider().values().getOrDefault(facet, Map.of()));
        counts.keySet().removeAll(chosen);
        chosen.forEach(value -> {
            Long count = exact.get(value);
            if (count != null) {
                counts.put(value, count);
            }
        });
        return counts;
    }

    /** Ranges that contain each other: the hits, and what lies between the chosen range and a wider one. */
    private static Map<Integer, Long> numbers(
            @org.jspecify.annotations.Nullable Integer chosen, Map<Integer, Long> hits, Map<Integer, Long> wider) {
        if (chosen == null) {
            return hits;
        }
        Map<Integer, Long> counts = new TreeMap<>(hits);
        wider.forEach((number, count) -> {
            if (number > chosen) {
                counts.put(number, hits.getOrDefault(chosen, 0L) + count - wider.getOrDefault(chosen, 0L));
            }
        });
        return counts;
    }

    private static Map<Integer, Long> shown(List<Integer> usual, Map<Integer, Long> counts) {
        Map<Integer, Long> shown = new TreeMap<>(counts);
        shown.keySet().retainAll(usual);
        return shown;
    }

    private static Set<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(java.util.stream.Collectors.toSet());
    }

    private static <E extends Enum<E>> Map<E, Long> constants(Class<E> type, Map<String, Long> counts) {
        Map<E, Long> result = new TreeMap<>();
        for (E value : java.util.Objects.requireNonNull(type.getEnumConstants())) {
            Long count = counts.get(value.name());
            if (count != null) {
                result.put(value, count);
            }
        }
        return result;
    }
}
