package org.jobatlas.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.PayRates;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.search.Area;
import org.jobatlas.search.JobFacets;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.JobHit;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.JobSearchResult;
import org.jobatlas.search.JobSort;
import org.jobatlas.search.PayLimit;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.PayRange;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What filters, their counts and sorting promise to people, on every backend alike. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JobFilterContract extends SearchIntegration {

    @BeforeAll
    void publishAll() {
        publish(Postings.all());
    }

    @Test
    void facetCountsAreWhatChoosingTheValueFinds() {
        JobFilters chosen = new JobFilters(
                Set.of("it", "management"),
                null,
                Set.of(RemoteKind.REMOTE, RemoteKind.ON_SITE),
                null,
                Set.of(EmploymentType.FULL_TIME),
                Set.of(),
                30,
                Set.of(Language.ENGLISH));
        for (String text : List.of("", "data engineer")) {
            JobFacets facets = search(text, chosen).facets();
            assertThat(facets.fields()).isNotEmpty();
            facets.fields()
                    .forEach((value, count) -> assertFinds(text, copy(chosen).fields(Set.of(value)), count));
            facets.remote()
                    .forEach((value, count) -> assertFinds(text, copy(chosen).remote(Set.of(value)), count));
            facets.employmentTypes()
                    .forEach((value, count) -> assertFinds(text, copy(chosen).types(Set.of(value)), count));
            facets.seniorities()
                    .forEach((value, count) -> assertFinds(text, copy(chosen).seniorities(Set.of(value)), count));
            facets.ages()
                    .forEach((value, count) -> assertFinds(text, copy(chosen).age(value), count));
            facets.pay()
                    .forEach((value, count) -> assertFinds(text, copy(chosen).pay(value), count));
            facets.languages()
                    .forEach((value, count) ->
                            assertFinds(text, copy(chosen).languages(Set.of(new Language(value))), count));
        }
    }

    @Test
    void aFacetLeavesItsOwnRestrictionOut() {
        JobFacets facets = search("", fields("legal")).facets();
        long inTransport = search("", fields("transport")).page().total();
        assertThat(inTransport).isGreaterThanOrEqualTo(Postings.PICKERS);
        assertThat(facets.fields()).containsEntry("legal", 2L).containsEntry("transport", inTransport);
        assertThat(facets.employmentTypes()).isEmpty();
    }

    private void assertFinds(String text, FilterCopy filters, long count) {
        assertThat(search(text, filters.get()).page().total())
                .as("'%s' with %s", text, filters.get())
                .isEqualTo(count);
    }

    private static FilterCopy copy(JobFilters filters) {
        return new FilterCopy(filters);
    }

    @Test
    void radiusBoundsTheDistance() {
        JobSearchResult near = search("", around(40));
        assertThat(titles(near)).contains("Data Engineer", "Pastry Chef").doesNotContain("Care Assistant");
        assertThat(ids(near)).doesNotContain(id("data-2"));
        JobSearchResult wider = search("", around(80));
        assertThat(ids(wider)).contains(id("data-1"), id("data-2")).doesNotContain(id("data-3"));
        assertThat(wider.page().items())
                .allSatisfy(hit -> assertThat(hit.distanceKm()).isLessThan(80.0));
        assertThat(hit(wider, "data-2").distanceKm()).isCloseTo(64, within(3.0));
    }

    private static JobFilters around(double km) {
        Area area = new Area("Stockholm", Objects.requireNonNull(Postings.STOCKHOLM.point()), km);
        return new JobFilters(Set.of(), area, Set.of(), null, Set.of(), Set.of(), null, Set.of());
    }

    @Test
    void payFloorKeepsWhatStatesEnough() {
        JobSearchResult result = search(
                "", copy(JobFilters.NONE).pay(PayLimit.atLeast(80_000, "EUR")).get());
        assertThat(ids(result)).containsExactlyInAnyOrder(id("data-2"), id("data-3"), id("law-1"));
    }

    @Test
    void payIsComparedAcrossCurrencies() {
        double krona = PayRates.current().convert(80_000, "EUR", "SEK").orElseThrow();
        PayLimit limit = PayLimit.atLeast((int) Math.floor(krona), "SEK");
        assertThat(ids(search("", copy(JobFilters.NONE).pay(limit).get())))
                .containsExactlyInAnyOrder(id("data-2"), id("data-3"), id("law-1"));
        assertThat(ids(search(
                        "",
                        copy(JobFilters.NONE).pay(PayLimit.atLeast(1, "XAU")).get())))
                .isEmpty();
    }

    @Test
    void ageKeepsWhatIsYoung() {
        assertThat(ids(search("", copy(JobFilters.NONE).age(3).get())))
                .containsExactlyInAnyOrder(id("data-2"), id("ops-2"), id("ops-3"));
    }

    @Test
    void sortsByDatePayAndDistance() {
        List<JobHit> newest = sorted("", JobFilters.NONE, JobSort.NEWEST);
        assertThat(newest)
                .extracting(hit -> hit.posting().publishedAt())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(first(search("")).posting().id())
                .isEqualTo(newest.getFirst().posting().id());
        List<JobHit> pay = sorted("", fields("it", "legal"), JobSort.PAY);
        assertThat(pay).hasSizeGreaterThan(5);
        assertThat(pay).extracting(hit -> yearly(hit.posting().pay())).isSortedAccordingTo(Comparator.reverseOrder());
        List<JobHit> distance = sorted("", around(900), JobSort.DISTANCE);
        assertThat(distance).hasSizeGreaterThan(4);
        assertThat(distance)
                .extracting(hit -> Objects.requireNonNull(hit.distanceKm()))
                .isSorted();
        assertThat(sorted("data engineer", JobFilters.NONE, JobSort.PAY)
                        .getFirst()
                        .posting()
                        .pay())
                .isNotNull();
    }

    private static double yearly(@Nullable PayRange pay) {
        return pay == null ? -1 : pay.annualTop();
    }

    private List<JobHit> sorted(String text, JobFilters filters, JobSort sort) {
        return search.search(new JobQuery(text, filters, sort, 0, 100)).page().items();
    }

    /** Filters with parts replaced. */
    private static final class FilterCopy {

        private final @Nullable Area area;
        private Set<String> fields;
        private Set<RemoteKind> remote;
        private @Nullable PayLimit pay;
        private Set<EmploymentType> types;
        private Set<Seniority> seniorities;
        private @Nullable Integer maxAgeDays;
        private Set<Language> languages;

        FilterCopy(JobFilters filters) {
            area = filters.area();
            fields = filters.fields();
            remote = filters.remote();
            pay = filters.pay();
            types = filters.employmentTypes();
            seniorities = filters.seniorities();
            maxAgeDays = filters.maxAgeDays();
            languages = filters.languages();
        }

        JobFilters get() {
            return new JobFilters(fields, area, remote, pay, types, seniorities, maxAgeDays, languages);
        }

        FilterCopy fields(Set<String> value) {
            fields = value;
            return this;
        }

        FilterCopy remote(Set<RemoteKind> value) {
            remote = value;
            return this;
        }

        FilterCopy pay(PayLimit value) {
            pay = value;
            return this;
        }

        FilterCopy types(Set<EmploymentType> value) {
            types = value;
            return this;
        }

        FilterCopy seniorities(Set<Seniority> value) {
            seniorities = value;
            return this;
        }

        FilterCopy age(int value) {
            maxAgeDays = value;
            return this;
        }

        FilterCopy languages(Set<Language> value) {
            languages = value;
            return this;
        }
    }
}
