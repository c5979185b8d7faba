package org.jobatlas.search.internal.retrieval;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.hibernate.search.engine.search.predicate.dsl.MatchIdPredicateMatchingMoreStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;
import org.hibernate.search.engine.spatial.DistanceUnit;
import org.hibernate.search.util.common.data.Range;
import org.jobatlas.job.PayRates;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.index.PostingFields;
import org.jobatlas.search.Area;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.PayLimit;
import org.jobatlas.search.Reach;
import org.jobatlas.search.RetrievalQuery;
import org.jobatlas.shared.Language;
import org.springframework.stereotype.Component;

/** Converts a person's filters to predicates, the same for words, vectors and counts. */
@Component
public class Filters {

    private static final double ROUNDING = 0.0001;

    /** One restriction, named so that a facet can leave its own out. */
    public enum Restriction {
        FIELD,
        AREA,
        REMOTE,
        PAY,
        EMPLOYMENT_TYPE,
        SENIORITY,
        AGE,
        LANGUAGE
    }

    private final Clock clock;

    Filters(Clock clock) {
        this.clock = clock;
    }

    /** All restrictions but one kind; everything where nothing restricts. */
    public PredicateFinalStep without(SearchPredicateFactory f, JobFilters filters, Set<Restriction> leftOut) {
        SimpleBooleanPredicateClausesStep<?, ?> all = f.and();
        for (Restriction facet : Restriction.values()) {
            if (!leftOut.contains(facet) && isActive(filters, facet)) {
                all.add(predicate(f, filters, facet));
            }
        }
        return all.hasClause() ? all : f.matchAll();
    }

    /** All restrictions, and none of the excluded postings. */
    public PredicateFinalStep all(SearchPredicateFactory f, JobFilters filters, Collection<PostingId> excluded) {
        PredicateFinalStep all = without(f, filters, Set.of());
        return excluded.isEmpty() ? all : f.and(all, f.not(anyOf(f, excluded)));
    }

    /** The same, or empty where nothing restricts: a vector search without any filter is the faster one. */
    Optional<PredicateFinalStep> restricting(
            SearchPredicateFactory f, JobFilters filters, Collection<PostingId> excluded) {
        return filters.equals(JobFilters.NONE) && excluded.isEmpty()
                ? Optional.empty()
                : Optional.of(all(f, filters, excluded));
    }

    /** Where the person can work, and all other restrictions of a retrieval; empty where nothing restricts. */
    Optional<PredicateFinalStep> restricting(SearchPredicateFactory f, RetrievalQuery query) {
        Optional<PredicateFinalStep> others = restricting(f, query.filters(), query.excluded());
        Reach reach = query.reach();
        if (reach == null) {
            return others;
        }
        PredicateFinalStep within = ReachFilter.of(f, reach);
        return Optional.of(
                others.map(other -> (PredicateFinalStep) f.and(other, within)).orElse(within));
    }

    /**
     * All filters, but at most one facet's filter may be violated: what each facet would give without its own filter.
     */
    public PredicateFinalStep allButOneFacet(SearchPredicateFactory f, JobFilters filters) {
        List<Restriction> active = activeFacets(filters);
        SimpleBooleanPredicateClausesStep<?, ?> all = f.and();
        if (isActive(filters, Restriction.AREA)) {
            all.add(predicate(f, filters, Restriction.AREA));
        }
        if (active.size() > 1) {
            var most = f.bool().minimumShouldMatchNumber(active.size() - 1);
            active.forEach(facet -> most.should(predicate(f, filters, facet)));
            all.add(most);
        }
        return all.hasClause() ? all : f.matchAll();
    }

    /** The restrictions that a facet shows. */
    public static List<Restriction> activeFacets(JobFilters filters) {
        return java.util.Arrays.stream(Restriction.values())
                .filter(facet -> facet != Restriction.AREA && isActive(filters, facet))
                .toList();
    }

    public static MatchIdPredicateMatchingMoreStep<?, ?> anyOf(SearchPredicateFactory f, Collection<PostingId> ids) {
        List<UUID> values = ids.stream().map(PostingId::value).toList();
        return f.id().matchingAny(values);
    }

    static boolean isActive(JobFilters filters, Restriction facet) {
        return switch (facet) {
            case FIELD -> !filters.fields().isEmpty();
            case AREA -> filters.area() != null;
            case REMOTE -> !filters.remote().isEmpty();
            case PAY -> filters.pay() != null;
            case EMPLOYMENT_TYPE -> !filters.employmentTypes().isEmpty();
            case SENIORITY -> !filters.seniorities().isEmpty();
            case AGE -> filters.maxAgeDays() != null;
            case LANGUAGE -> !filters.languages().isEmpty();
        };
    }

    /** A limit in the currency of the index; one in a currency without a rate keeps nothing. */
    public static Range<Double> payRange(PayLimit limit) {
        PayRates rates = PayRates.current();
        OptionalDouble from = rates.convert(limit.from(), limit.currency(), PayRates.BASE);
        if (from.isEmpty()) {
            return Range.atLeast(Double.MAX_VALUE);
        }
        Integer below = limit.below();
        // a hundredth of a cent, so that what was converted there and back stays in
        double least = from.getAsDouble() - ROUNDING;
        return below == null
                ? Range.atLeast(least)
                : Range.canonical(
                        least,
                        rates.convert(below, limit.currency(), PayRates.BASE).orElse(Double.MAX_VALUE) - ROUNDING);
    }

    private PredicateFinalStep predicate(SearchPredicateFactory f, JobFilters filters, Restriction facet) {
        return switch (facet) {
            case FIELD -> f.terms().field(PostingFields.FIELD).matchingAny(filters.fields());
            case AREA -> area(f, java.util.Objects.requireNonNull(filters.area()));
            case REMOTE -> f.terms().field(PostingFields.REMOTE).matchingAny(filters.remote());
            case PAY ->
                f.range()
                        .field(PostingFields.ANNUAL_PAY)
                        .range(payRange(java.util.Objects.requireNonNull(filters.pay())));
            case EMPLOYMENT_TYPE ->
                f.terms().field(PostingFields.EMPLOYMENT_TYPE).matchingAny(filters.employmentTypes());
            case SENIORITY -> f.terms().field(PostingFields.SENIORITY).matchingAny(filters.seniorities());
            case AGE ->
                f.range()
                        .field(PostingFields.PUBLISHED_AT)
                        .atLeast(clock.instant()
                                .minus(Duration.ofDays(java.util.Objects.requireNonNull(filters.maxAgeDays()))));
            case LANGUAGE ->
                f.terms()
                        .field(PostingFields.LANGUAGE)
                        .matchingAny(
                                filters.languages().stream().map(Language::code).toList());
        };
    }

    /** What postings state as facts that are typed as words: kind of employment, workplace, level and least pay. */
    public static SimpleBooleanPredicateClausesStep<?, ?> stated(SearchPredicateFactory f, JobFilters filters) {
        SimpleBooleanPredicateClausesStep<?, ?> all = f.and();
        if (!filters.employmentTypes().isEmpty()) {
            all.add(f.terms().field(PostingFields.EMPLOYMENT_TYPE).matchingAny(filters.employmentTypes()));
        }
        if (!filters.remote().isEmpty()) {
            all.add(f.terms().field(PostingFields.REMOTE).matchingAny(filters.remote()));
        }
        if (!filters.seniorities().isEmpty()) {
            all.add(f.terms().field(PostingFields.SENIORITY).matchingAny(filters.seniorities()));
        }
        if (filters.pay() != null) {
            all.add(f.range().field(PostingFields.ANNUAL_PAY).range(payRange(filters.pay())));
        }
        return all;
    }

    static PredicateFinalStep area(SearchPredicateFactory f, Area area) {
        return f.spatial()
                .within()
                .field(PostingFields.POINTS)
                .circle(area.center().latitude(), area.center().longitude(), area.radiusKm(), DistanceUnit.KILOMETERS);
    }
}
