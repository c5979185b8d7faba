package org.jobatlas.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.jobatlas.account.SystemRights;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.search.Area;
import org.jobatlas.search.JobFacets;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.JobHit;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.JobSearchResult;
import org.jobatlas.search.JobSort;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.PayRange;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What search promises to people, on every backend alike. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JobSearchContract extends SearchIntegration {

    @BeforeAll
    void publishAll() {
        publish(Postings.all());
    }

    @Test
    void exactTitleComesFirst() {
        assertThat(titles(search("Data Engineer"))).startsWith("Data Engineer");
        assertThat(titles(search("data engineer"))).startsWith("Data Engineer");
    }

    @Test
    void namedSkillStaysInTheFirstThree() {
        assertThat(titles(search("Kubernetes"))).startsWith("Platform Engineer");
    }

    @Test
    void whoAsksForTheNamedSkillStaysInFrontOfThoseWithItsWords() {
        assertThat(ids(search("Milking")).subList(0, 3)).contains(id("farm-1"));
    }

    @Test
    void findsByMeaningWhatHasOtherWords() {
        assertThat(titles(search("attorney for fiscal matters"))).contains("Tax Lawyer");
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
            facets.payFloors()
                    .forEach((value, count) -> assertFinds(text, copy(chosen).pay(value), count));
            facets.languages()
                    .forEach((value, count) ->
                            assertFinds(text, copy(chosen).languages(Set.of(new Language(value))), count));
        }
    }

    @Test
    void aFacetLeavesItsOwnRestrictionOut() {
        JobFacets facets = search("", fields("legal")).facets();
        assertThat(facets.fields()).containsEntry("legal", 2L).containsEntry("transport", (long) Postings.PICKERS);
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

    private JobHit hit(JobSearchResult result, String sourceId) {
        PostingId id = id(sourceId);
        return result.page().items().stream()
                .filter(hit -> hit.posting().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void payFloorKeepsWhatStatesEnough() {
        JobSearchResult result = search("", copy(JobFilters.NONE).pay(80_000).get());
        assertThat(ids(result)).containsExactlyInAnyOrder(id("data-2"), id("data-3"), id("law-1"));
    }

    @Test
    void ageKeepsWhatIsYoung() {
        assertThat(ids(search("", copy(JobFilters.NONE).age(3).get())))
                .containsExactlyInAnyOrder(id("data-2"), id("ops-2"), id("ops-3"));
    }

    @Test
    void highlightsAreMarkedAndEscaped() {
        JobHit hit = hit(search("security penetration tester"), "xss-1");
        assertThat(hit.title()).contains("<mark>Security</mark>", "R&amp;D");
        assertThat(hit.fragments()).anySatisfy(fragment -> assertThat(fragment).contains("<mark>penetration</mark>"));
        assertThat(hit.fragments()).anySatisfy(fragment -> assertThat(fragment).contains("&lt;script&gt;"));
        assertThat(hit.fragments()).noneSatisfy(fragment -> assertThat(fragment).contains("<script"));
        JobHit unmarked = hit(search("", fields("it")), "xss-1");
        assertThat(unmarked.title()).isEqualTo("Security Tester R&amp;D");
        assertThat(unmarked.fragments())
                .noneSatisfy(fragment -> assertThat(fragment).contains("<script"));
    }

    @Test
    void mistypedWordsAreCorrected() {
        assertThat(search("lawyr").spelling()).hasValue("lawyer");
        assertThat(search("pastrry chef").spelling()).hasValue("pastry chef");
        assertThat(search("lawyer").spelling()).isEmpty();
    }

    @Test
    void whatIsTypedIsCompleted() {
        assertThat(search.complete("data eng", 8)).contains("Data Engineer");
        assertThat(search.complete("ORDER p", 8)).startsWith("Order Picker").doesNotHaveDuplicates();
        assertThat(search.complete("x", 8)).isEmpty();
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

    @Test
    void pagesAreConsistentBeyondTheFusedWindow() {
        for (JobQuery query : List.of(
                new JobQuery("order picker", JobFilters.NONE, JobSort.RELEVANCE, 0, 37),
                new JobQuery("", JobFilters.NONE, JobSort.RELEVANCE, 0, 50))) {
            List<PostingId> all = new ArrayList<>();
            long total = search.search(query).page().total();
            for (int offset = 0; offset < total; offset += query.limit()) {
                JobSearchResult page =
                        search.search(new JobQuery(query.text(), query.filters(), query.sort(), offset, query.limit()));
                assertThat(page.page().total()).isEqualTo(total);
                all.addAll(ids(page));
            }
            assertThat(total).isGreaterThanOrEqualTo(Postings.PICKERS);
            assertThat(all).doesNotHaveDuplicates().hasSize((int) total);
        }
    }

    @Test
    void blankQueryFindsEverythingNewestFirst() {
        JobSearchResult result = search("  ");
        assertThat(result.page().total()).isEqualTo(count("status = 'PUBLISHED'"));
        assertThat(result.spelling()).isEmpty();
    }

    @Test
    void quotesAndMinusSayExactlyWhatIsMeant() {
        assertThat(titles(search("\"data engineer\"")))
                .contains("Data Engineer")
                .doesNotContain("Head of Data Engineering");
        assertThat(titles(search("data engineer -platform")))
                .contains("Data Engineer")
                .doesNotContain("Senior Data Engineer, Data Platform");
    }

    static List<String> strangeInput() {
        return List.of(
                "\"",
                "\"\"",
                "\"unclosed phrase",
                "-",
                "--",
                "- -a",
                "+(title:x^2) AND OR NOT",
                "title:[a TO z]",
                "~ * ? /regex(/ {}",
                "\\",
                "\\\"",
                "(((",
                ")))",
                "the",
                "a an and",
                "🙂",
                "👩‍💻 developer 🚀",
                "日本語 求人",
                "' or 1=1 --",
                "%00\u0000\u0007",
                "ﬁ ß İ ı",
                "\u202e reversed",
                "#",
                "C++ C# .NET",
                "a".repeat(500),
                "engineer ".repeat(56),
                "\ud83d",
                "<script>alert(1)</script>",
                "&amp;<>",
                "x*",
                "fuzzy~2",
                "\"a\"~3");
    }

    @ParameterizedTest
    @MethodSource("strangeInput")
    void strangeInputNeverFails(String text) {
        assertThatCode(() -> search(text)).doesNotThrowAnyException();
        assertThatCode(() -> search.complete(text, 8)).doesNotThrowAnyException();
    }

    @Test
    void inflectedWordsAreFoundInTheirLanguage() {
        SoftAssertions all = new SoftAssertions();
        all.assertThat(titles(search("\"sjuksköterska\""))).contains("Vikariat på vårdavdelning");
        all.assertThat(titles(search("\"infirmière\""))).contains("Poste à l'hôpital");
        all.assertThat(titles(search("\"Entwickler\""))).contains("Stelle in Hamburg");
        all.assertThat(titles(search("\"islands\""))).contains("Lighthouse Keeper");
        all.assertAll();
    }

    @Test
    void closedPostingDisappears() {
        assertThat(ids(search("lighthouse"))).contains(id("mut-2"));
        SystemRights.run(() -> catalogue.close(id("mut-2")));
        awaitIndex();
        assertThat(ids(search("lighthouse"))).doesNotContain(id("mut-2"));
        publish(List.of(Postings.posting("mut-2", "Lighthouse Keeper", "You keep the lamp burning again.")
                .field("maintenance")
                .build()));
        assertThat(ids(search("lighthouse"))).contains(id("mut-2"));
    }

    @Test
    void changedPostingIsFoundUnderItsNewWords() {
        publish(List.of(Postings.posting("mut-1", "Falconer", "You train falcons and hawks for airports.")
                .field("agriculture")
                .build()));
        assertThat(ids(search("\"falconer\""))).containsExactly(id("mut-1"));
        assertThat(ids(search("\"beekeeper\""))).isEmpty();
        publish(List.of(Postings.posting("mut-1", "Beekeeper", "You look after forty hives and harvest honey.")
                .field("agriculture")
                .build()));
        assertThat(ids(search("\"beekeeper\""))).containsExactly(id("mut-1"));
    }

    /** Filters with one part replaced. */
    private static final class FilterCopy {

        private JobFilters filters;

        FilterCopy(JobFilters filters) {
            this.filters = filters;
        }

        JobFilters get() {
            return filters;
        }

        FilterCopy fields(Set<String> fields) {
            return with(f -> new JobFilters(
                    fields,
                    f.area(),
                    f.remote(),
                    f.payFloor(),
                    f.employmentTypes(),
                    f.seniorities(),
                    f.maxAgeDays(),
                    f.languages()));
        }

        FilterCopy remote(Set<RemoteKind> remote) {
            return with(f -> new JobFilters(
                    f.fields(),
                    f.area(),
                    remote,
                    f.payFloor(),
                    f.employmentTypes(),
                    f.seniorities(),
                    f.maxAgeDays(),
                    f.languages()));
        }

        FilterCopy pay(int floor) {
            return with(f -> new JobFilters(
                    f.fields(),
                    f.area(),
                    f.remote(),
                    floor,
                    f.employmentTypes(),
                    f.seniorities(),
                    f.maxAgeDays(),
                    f.languages()));
        }

        FilterCopy types(Set<EmploymentType> types) {
            return with(f -> new JobFilters(
                    f.fields(),
                    f.area(),
                    f.remote(),
                    f.payFloor(),
                    types,
                    f.seniorities(),
                    f.maxAgeDays(),
                    f.languages()));
        }

        FilterCopy seniorities(Set<Seniority> seniorities) {
            return with(f -> new JobFilters(
                    f.fields(),
                    f.area(),
                    f.remote(),
                    f.payFloor(),
                    f.employmentTypes(),
                    seniorities,
                    f.maxAgeDays(),
                    f.languages()));
        }

        FilterCopy age(int days) {
            return with(f -> new JobFilters(
                    f.fields(),
                    f.area(),
                    f.remote(),
                    f.payFloor(),
                    f.employmentTypes(),
                    f.seniorities(),
                    days,
                    f.languages()));
        }

        FilterCopy languages(Set<Language> languages) {
            return with(f -> new JobFilters(
                    f.fields(),
                    f.area(),
                    f.remote(),
                    f.payFloor(),
                    f.employmentTypes(),
                    f.seniorities(),
                    f.maxAgeDays(),
                    languages));
        }

        private FilterCopy with(Function<JobFilters, JobFilters> change) {
            filters = change.apply(filters);
            return this;
        }
    }
}
