package org.jobatlas.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.JobSearchResult;
import org.jobatlas.search.JobSort;
import org.jobatlas.search.PayLimit;
import org.jobatlas.search.internal.engine.IndexSession;
import org.jobatlas.shared.Language;
import org.jobatlas.taxonomy.Seniority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** That what is typed is found: words as they are meant, places, corrections, and few requests; on every backend alike. */
abstract class TypedQueryContract extends TypedCatalogue {

    @Autowired
    IndexSession session;

    @ParameterizedTest
    @CsvSource({
        "C++, C++ Developer",
        "C#, C# Developer",
        ".NET, .NET Engineer",
        "Node.js, Node.js Engineer",
        "java, Java Developer",
        "IT support, IT Support Technician",
        "chef de partie, Chef de partie",
        "cafe, Caf\u00e9 manager",
        "HR, HR Manager",
        "jobb som l\u00e4rare, L\u00e4rare i matematik"
    })
    void whatIsTypedComesFirst(String query, String title) {
        assertThat(titles(search(query))).startsWith(title);
    }

    @Test
    void wordsWithSignsAreNotOtherWords() {
        assertThat(titles(search("\"C++\""))).containsExactly("C++ Developer");
        assertThat(titles(search("\"C#\""))).containsExactly("C# Developer");
        assertThat(titles(search("\"java\""))).containsExactly("Java Developer");
        assertThat(titles(search(".NET"))).doesNotContain("Net fisher");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"infirmier", "infirmi\u00e8re", "infirmiere", "infirmiers", "infirmi\u00e8res", "infirmieres"})
    void frenchTradesAreFoundInEveryForm(String query) {
        assertThat(titles(search(query))).contains("Infirmier de bloc op\u00e9ratoire", "Infirmi\u00e8re de nuit");
    }

    @ParameterizedTest
    @CsvSource({
        "sjuksk\u00f6terskor, Sjuksk\u00f6terska till akuten",
        "sjuksk\u00f6terskan, Sjuksk\u00f6terska till akuten",
        "l\u00e4rarna i matematik, L\u00e4rare i matematik",
        "infirmi\u00e8res de nuit, Infirmi\u00e8re de nuit",
        "Softwareentwicklerinnen, Softwareentwickler",
        "lastbilschauff\u00f6rer, Lastbilschauff\u00f6r"
    })
    void aTradeIsFoundByItsTitleInEveryForm(String query, String title) {
        assertThat(titles(search(query))).startsWith(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"blorptik", "blorptik zwaxel", "qqqq stockholm", "Kranichbeobachter", "\u0416\u0448\u0449"})
    void whatNobodyKnowsFindsNothingByItsMeaning(String query) {
        JobSearchResult result = search(query);
        assertThat(result.page().items()).isEmpty();
        assertThat(result.page().total()).isZero();
    }

    /** Exclusions and alternatives as people of several countries type them; the ids of all that is found. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            value = {
                "konditor \u2013\u00c4ngelholm; ''",
                "konditor \u2212\u00c4ngelholm; ''",
                "nurse -\"veterinary nurse\"; n7",
                "nurse -\u201cveterinary nurse\u201d; n7",
                "nurse AND NOT veterinary; n7",
                "infirmi\u00e8re -nuit; f1",
                "kock -g\u00f6teborg; k1",
                "l\u00e4rare -grundskoll\u00e4rare -florist; l1",
                "\u201cstaff nurse\u201d; n7",
                "\u201estaff nurse\u201c; n7",
                "\u00abstaff nurse\u00bb; n7",
                "\"staff nurse\" OR \"hr manager\"; n28 n7",
                "kock OR konditor OR florist; k1 k2 l3 n29",
                "kock | konditor; k1 k2 n29",
                "(kock OR konditor) -stockholm; k2 n29",
                "kock OR (nurse -veterinary); k1 k2 n7",
                "nurse -(veterinary OR staff); ''",
                "-veterinary nurse; n7",
                "kock -\u201ctill skola\u201d; k1",
                "kock eller konditor; k1 k2 n29",
                "kock -Skola -STOCKHOLM; ''",
                "HR manager -\"people team\"; ''"
            })
    void exclusionsAndAlternativesAreFoundExactly(String query, String sourceIds) {
        assertThat(ids(search(query)))
                .containsExactlyInAnyOrderElementsOf(Stream.of(sourceIds.split(" "))
                        .filter(id -> !id.isEmpty())
                        .map(this::id)
                        .toList());
    }

    @Test
    void orIsTheUnion() {
        assertThat(titles(search("developer OR nurse")))
                .contains("C++ Developer", "Java Developer", "Staff Nurse", "Veterinary Nurse")
                .doesNotContain("HR Manager", "Kock");
        assertThat(search("developer OR nurse").page().total())
                .isEqualTo(search("\"developer\" OR \"programmer\"").page().total()
                        + search("\"nurse\"").page().total());
        assertThat(titles(search("(java OR c#) developer")))
                .containsExactlyInAnyOrder("Java Developer", "C# Developer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"konditor -\u00c4ngelholm", "konditor -\u00e4ngelholm", "konditor NOT \u00c4ngelholm"})
    void exclusionsMayBeginWithAnyLetter(String query) {
        assertThat(search(query).page().total()).isZero();
        assertThat(ids(search("konditor -\u00d6rebro"))).containsExactly(id("n29"));
    }

    @Test
    void aMinusTakesOutWordsAndPhrases() {
        assertThat(titles(search("nurse -veterinary"))).containsExactly("Staff Nurse");
        assertThat(titles(search("nurse -\"staff nurse\""))).containsExactly("Veterinary Nurse");
        assertThat(titles(search("programmer -developer"))).contains("C Programmer (embedded)");
        assertThat(titles(search("developer -c++ -c#"))).doesNotContain("C++ Developer", "C# Developer");
    }

    @Test
    void aPhraseStandsTogether() {
        assertThat(titles(search("\"staff nurse\""))).containsExactly("Staff Nurse");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Node.js",
                "caf\u00e9",
                "jobb som undersk\u00f6terska",
                "\"staff nurse\"",
                "C++",
                ".NET",
                "tandhygienist",
                "Krankenpfleger",
                "infirmi\u00e8re",
                "kock Kiruna",
                "-nurse caf\u00e9",
                "\u201cstaff nurse\u201d",
                "Node JS",
                "infirmi\u00e8re de nuit",
                "jobb som kock i \u00d6rebro",
                "front-end",
                "UX designer",
                "c++ -developer",
                "kock OR konditor",
                "\u00e4ldrev\u00e5rd",
                "Pflegefachkraft (m/w/d)"
            })
    void rightWordsGetNoSuggestion(String query) {
        JobSearchResult result = search(query);
        assertThat(result.suggestion()).isEmpty();
        assertThat(result.corrected()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sjuksk\u00f6trska, sjuksk\u00f6terska, Sjuksk\u00f6terska till akuten",
        "devloper java, developer java, Java Developer",
        "konditr, konditor, \u00c4ngelholm konditor",
        "'\"staf nurse\"', '\"staff nurse\"', Staff Nurse",
        "javascrpt -developer, javascript -developer, Node.js Engineer",
        "florsit, florist, Florist",
        "devel oper java, developer java, Java Developer",
        "sjuksk\u00f6trska g\u00f6teborg, sjuksk\u00f6terska g\u00f6teborg, Sjuksk\u00f6terska till akuten"
    })
    void aMisspeltQueryShowsTheCorrectedResultsAtOnce(String query, String corrected, String title) {
        JobSearchResult result = search(query);
        assertThat(result.corrected()).hasValue(corrected);
        assertThat(titles(result)).startsWith(title);
        JobSearchResult asTyped = search.search(new JobQuery(query, JobFilters.NONE, JobSort.RELEVANCE, 0, 20, true));
        assertThat(asTyped.corrected()).isEmpty();
    }

    /** One posting spells it wrong, and so many more spell it right that the slip is one. */
    @Test
    void aSlipThatSomePostingHasIsCorrectedWhereOthersAreManyTimesAsMany() {
        assertThat(search("acountant").suggestion()).hasValue("accountant");
        assertThat(search("accountant").suggestion()).isEmpty();
        assertThat(search("florist").suggestion()).isEmpty();
        assertThat(search("the rapist").corrected()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"konditor OR kock stockholm", "stockholm kock OR konditor"})
    void aPlaceBesideAlternativesIsThePlaceOfAll(String query) {
        JobSearchResult found = search(query);
        assertThat(ids(found)).containsExactly(id("k1"));
        assertThat(found.place()).isPresent();
    }

    @Test
    void alternativesInTwoPlacesKeepTheirOwn() {
        assertThat(ids(search("konditor \u00c4ngelholm OR kock stockholm"))).contains(id("n29"));
    }

    @Test
    void aPlaceInTheQueryIsAPlace() {
        JobSearchResult cooks = search("kock stockholm");
        assertThat(ids(cooks)).containsExactly(id("k1"));
        assertThat(cooks.place()).hasValueSatisfying(place -> {
            assertThat(place.area().name()).isEqualTo("Stockholm");
            assertThat(place.rest()).isEqualTo("kock");
        });
        assertThat(ids(search("kock i G\u00f6teborg"))).containsExactly(id("k2"));
        assertThat(search("kock").place()).isEmpty();
    }

    @Test
    void teachersComeBeforeThoseWhoLearn() {
        assertThat(ids(search("l\u00e4rare")).subList(0, 2)).containsExactly(id("l1"), id("l2"));
        assertThat(ids(search("\"l\u00e4rare\""))).doesNotContain(id("l3"));
    }

    @ParameterizedTest
    @CsvSource({"utvecklare, u1", "chauff\u00f6r, c1", "Entwickler, d1", "l\u00e4rare, l2"})
    void compoundsAreFoundByWhatTheyEndIn(String query, String sourceId) {
        assertThat(ids(search("\"" + query + "\""))).contains(id(sourceId));
    }

    @Test
    void titlesWeighFirst() {
        List<String> found = titles(search("developer"));
        assertThat(found).contains("Senior backend developer");
        if (found.contains("CNC programmer")) {
            assertThat(found.indexOf("CNC programmer")).isGreaterThan(found.indexOf("Senior backend developer"));
        }
    }

    @Test
    void namesOfSkillsComeFirstWhereTheyStandTogether() {
        List<String> found = titles(search("machine learning"));
        assertThat(found).startsWith("Data analyst");
    }

    @Test
    void aSearchAsksFourTimesAtMost() {
        JobFilters all = new JobFilters(
                Set.of("it"),
                null,
                Set.of(RemoteKind.REMOTE),
                PayLimit.atLeast(20_000, "EUR"),
                Set.of(EmploymentType.FULL_TIME),
                Set.of(Seniority.SENIOR),
                30,
                Set.of(Language.ENGLISH));
        for (JobFilters filters : List.of(JobFilters.NONE, fields("it"), all)) {
            long before = session.requests();
            search("developer", filters);
            assertThat(session.requests() - before).isBetween(1L, 4L);
        }
    }
}
