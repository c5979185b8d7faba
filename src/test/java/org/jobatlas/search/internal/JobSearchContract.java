package org.jobatlas.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.jobatlas.account.SystemRights;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.JobHit;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.JobSearchResult;
import org.jobatlas.search.JobSort;
import org.jobatlas.search.RelatedJobs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What words, meaning and exact hits promise to people, on every backend alike. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JobSearchContract extends SearchIntegration {

    @Autowired
    RelatedJobs related;

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
    void wordsAreMarkedInTheTextsOfEveryLanguage() {
        assertThat(marked("infirmier", "fr-1")).contains("<mark>infirmi\u00e8res</mark>");
        assertThat(marked("entwickler", "de-1")).contains("<mark>Entwicklerinnen</mark>");
        assertThat(marked("sjuksk\u00f6terska", "sv-1")).contains("<mark>sjuksk\u00f6terskor</mark>");
        assertThat(marked("honey hives", "mut-1")).contains("<mark>hives</mark>", "<mark>honey</mark>");
        assertThat(marked("\"cakes and bread\"", "chef-1"))
                .contains("bread</mark>")
                .doesNotContain("<mark>bakery");
    }

    private String marked(String query, String sourceId) {
        return String.join(" ", hit(search(query), sourceId).fragments());
    }

    @Test
    void otherJobsOfAnEmployerAreItsNewestAndNobodyElses() {
        PostingDetails cook = catalogue.find(id("ops-2")).orElseThrow();
        assertThat(related.ofEmployer(cook, 3))
                .hasSize(3)
                .allSatisfy(other -> assertThat(other.employer()).isEqualTo("Northwind"))
                .extracting(PostingSummary::id)
                .startsWith(id("ops-3"), id("data-2"))
                .doesNotContain(cook.id());
        publish(List.of(Postings.posting("alone-1", "Northwind Glazier", "You set panes for Northwind and others.")
                .employer("Northwind Glass")
                .build()));
        PostingDetails alone = catalogue.find(id("alone-1")).orElseThrow();
        assertThat(related.ofEmployer(alone, 3)).isEmpty();
        assertThat(related.ofEmployer(cook, 24)).extracting(PostingSummary::id).doesNotContain(alone.id());
    }

    @Test
    void mistypedWordsAreCorrected() {
        assertThat(search("lawyr").corrected()).hasValue("lawyer");
        assertThat(titles(search("lawyr"))).startsWith("Tax Lawyer");
        assertThat(search("pastrry chef").corrected()).hasValue("pastry chef");
        assertThat(search("lawyer").corrected()).isEmpty();
        assertThat(search("lawyer").suggestion()).isEmpty();
    }

    @Test
    void whatIsTypedIsCompleted() {
        assertThat(search.complete("data eng", 8)).contains("Data Engineer");
        assertThat(search.complete("ORDER p", 8)).startsWith("Order Picker").doesNotHaveDuplicates();
        assertThat(search.complete("x", 8)).isEmpty();
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
        assertThat(result.corrected()).isEmpty();
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
    void aClosedPostingThatIsOfferedAgainUnchangedIsFoundAgain() {
        List<PostingDraft> offer = List.of(Postings.posting("again-1", "Bell Founder", "You cast bells for towers.")
                .field("manufacturing")
                .build());
        publish(offer);
        SystemRights.run(() -> catalogue.close(id("again-1")));
        awaitIndex();
        assertThat(ids(search("\"bell founder\""))).isEmpty();
        publish(offer);
        assertThat(ids(search("\"bell founder\""))).containsExactly(id("again-1"));
        SystemRights.run(() -> catalogue.close(id("again-1")));
        awaitIndex();
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
}
