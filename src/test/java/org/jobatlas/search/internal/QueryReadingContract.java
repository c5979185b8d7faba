package org.jobatlas.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.search.JobSearchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places, facts, pay and alternatives as they are read in queries; on every backend alike. */
abstract class QueryReadingContract extends TypedCatalogue {

    @ParameterizedTest
    @CsvSource({
        "jobb i g\u00f6teborg, G\u00f6teborg, ''",
        "kock n\u00e4ra G\u00f6teborg, G\u00f6teborg, kock",
        "nurse near york, York, nurse",
        "l\u00e4rare lund, Lund, l\u00e4rare",
        "jobs in reading, Reading, ''"
    })
    void whatStandsBeforeAPlaceBelongsToIt(String query, String place, String rest) {
        assertThat(search(query).place()).hasValueSatisfying(typed -> {
            assertThat(typed.area().name()).isEqualTo(place);
            assertThat(typed.rest()).isEqualTo(rest);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"reading teacher", "spring developer", "summer sale", "java nice", "stockholm"})
    void ordinaryWordsAreNoPlaces(String query) {
        assertThat(search(query).place()).isEmpty();
    }

    @Test
    void jobsSomewhereAreAllJobsThere() {
        assertThat(ids(search("jobb i g\u00f6teborg"))).containsExactlyInAnyOrder(id("n15"), id("k2"));
    }

    @Test
    void aFactCountsWhereTheWordsDoNotStand() {
        publish(List.of(
                Postings.posting("p1", "Librarian", "Lend books.")
                        .field("it")
                        .employmentType(EmploymentType.PART_TIME)
                        .build(),
                Postings.posting("p2", "Librarian", "Lend books all week.")
                        .field("it")
                        .employmentType(EmploymentType.FULL_TIME)
                        .build(),
                Postings.posting("p3", "Archivist", "Keep files.")
                        .field("it")
                        .pay(Postings.yearly(90_000))
                        .build()));
        assertThat(ids(search("part time librarian"))).containsExactly(id("p1"));
        assertThat(ids(search("librarian part-time"))).containsExactly(id("p1"));
        assertThat(ids(search("archivist 80k"))).containsExactly(id("p3"));
        assertThat(search("archivist 80k").loosened()).isEmpty();
        assertThat(search("archivist salary 95000").loosened()).hasValue("archivist");
    }

    @Test
    void aQueryThatFindsNothingIsLoosenedToItsTrade() {
        JobSearchResult found = search("l\u00e4rare svenska matte");
        assertThat(ids(found)).contains(id("l1"), id("l2"));
        assertThat(found.loosened()).hasValue("l\u00e4rare");
        assertThat(search("l\u00e4rare matematik").loosened()).isEmpty();
        assertThat(search("l\u00e4rare -matematik svenska").loosened()).isEmpty();
    }

    @Test
    void orIsTheSameInSmallLetters() {
        assertThat(ids(search("kock eller konditor"))).containsExactlyInAnyOrder(id("k1"), id("k2"), id("n29"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"l\u00e4rarjobb", "l\u00e4rarjobbet", "teacher", "Lehrer", "professeur"})
    void aTradeIsFoundByWhatOthersCallIt(String query) {
        assertThat(ids(search(query))).contains(id("l1"), id("l2"));
    }

    /** The same words written apart, together, with a hyphen or without their signs. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "nodejs; n5",
                "node js; n5",
                "Node JS engineer; n5",
                "dotnet; n4",
                "c sharp; n2",
                "csharp developer; n2",
                "cpp developer; n1",
                "C/C++; n1",
                "chef-de-partie; n14",
                "IT-support; n13",
                "HR-manager; n28",
                "software entwickler; d1",
                "Software-Entwickler (m/w/d); d1",
                "Softwareentwickler*in; d1",
                "system utvecklare; u1",
                "lastbils chauff\u00f6r; c1",
                "lastbilschauffor; c1",
                "sjukskoterska; n15",
                "NURSE, staff; n7",
                "+nurse +staff; n7",
                "nurse NOT (veterinary); n7",
                "\u2018staff nurse\u2019; n7",
                "developer -c++ -c# -javascript -backend; n9",
                "-java javascript; n10",
                "java -javascript developer; n9",
                "machine-learning; w1",
                "c plus plus; n1",
                "C plus plus developer; n1",
                "asp dot net; n4",
                "node dot js; n5",
                "grund skoll\u00e4rare; l2",
                "staff nurse (ward); n7",
                "(staff) nurse; n7",
                "accountant (books) (company 7); a7",
                "IT support (technician); n13"
            })
    void theWaysToWriteAWordAreOne(String query, String sourceId) {
        assertThat(ids(search(query))).startsWith(id(sourceId));
    }

    /** "grundskolel\u00e4rare" ends in a trade, and is misspelt before it. */
    @Test
    void aCompoundIsCorrectedBeforeItsEnding() {
        JobSearchResult found = search("grundskolel\u00e4rare");
        assertThat(found.corrected()).hasValue("grundskoll\u00e4rare");
        assertThat(ids(found)).startsWith(id("l2"));
    }

    @Test
    void whatPeopleSayAroundAJobIsNotAskedOfIt() {
        assertThat(ids(search("looking for a konditor please"))).contains(id("n29"));
        assertThat(ids(search("jag s\u00f6ker jobb som kock"))).contains(id("k1"));
        assertThat(ids(search("ich suche eine Stelle als Softwareentwickler"))).contains(id("d1"));
        assertThat(ids(search("je cherche un emploi infirmier"))).contains(id("f1"));
        assertThat(ids(search("i want a job as data analyst"))).contains(id("w1"));
    }

    /** Where no posting has both, the words count more than the fact. */
    @Test
    void aFactGivesWayToWordsThatNameNoTrade() {
        publish(List.of(
                Postings.posting("g1", "Zwirbler", "Zwirble all day.")
                        .field("it")
                        .build(),
                Postings.posting("g2", "Lamplighter", "Light lamps.")
                        .field("it")
                        .employmentType(EmploymentType.PART_TIME)
                        .build()));
        assertThat(ids(search("part time zwirbler"))).startsWith(id("g1"));
        assertThat(search("part time zwirbler").loosened()).hasValue("zwirbler");
    }

    @Test
    void emptyBracketsSayNothing() {
        assertThat(ids(search("l\u00e4rare ()"))).isEqualTo(ids(search("l\u00e4rare")));
        assertThat(ids(search("l\u00e4rare svenska matte ()"))).contains(id("l1"), id("l2"));
    }
}
