package org.jobatlas.relevance;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.relevance.RelevanceSet.Judgement;
import org.jobatlas.relevance.RelevanceSet.Pair;
import org.jobatlas.relevance.RelevanceSet.Reason;
import org.jobatlas.shared.PayPeriod;
import org.jobatlas.taxonomy.Seniority;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RelevanceSetTest {

    private static final RelevanceSet SET = RelevanceSet.read();
    private static final String COPY_OF = "near_duplicate_of";

    @Test
    void everyPostingAndQueryHasItsOwnId() {
        assertThat(ids(SET.postings())).hasSize(300).doesNotHaveDuplicates();
        assertThat(ids(SET.queries())).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void everyFieldOfWorkHasAtLeastSixPostings() throws IOException {
        Map<String, Long> perField = count(SET.postings(), "domain");
        assertThat(perField.keySet()).isEqualTo(fieldsOfWork());
        assertThat(perField.values()).allMatch(count -> count >= 6);
    }

    @Test
    void everyQueryNamesAFieldOfWork() throws IOException {
        assertThat(fieldsOfWork()).containsAll(count(SET.queries(), "domain").keySet());
    }

    @Test
    void languagesAreAsTheReadmeSays() {
        assertThat(count(SET.postings(), "lang")).isEqualTo(Map.of("en", 230L, "sv", 58L, "fr", 8L, "de", 4L));
        assertThat(count(SET.queries(), "lang")).isEqualTo(Map.of("en", 51L, "sv", 8L, "fr", 1L));
    }

    @Test
    void kindsAreAsTheReadmeSays() {
        assertThat(count(SET.queries(), "kind")).isEqualTo(Map.of("resume", 36L, "title", 16L, "posting", 8L));
    }

    @Test
    void everyPostingIsAsLongAsAnAd() {
        assertThat(SET.postings())
                .allSatisfy(posting ->
                        assertThat(text(posting, "text").split("\\s+")).hasSizeBetween(60, 180));
    }

    @Test
    void attributesAreThoseOfThePortal() {
        assertThat(SET.postings()).allSatisfy(posting -> {
            Seniority.valueOf(text(posting, "seniority"));
            EmploymentType.valueOf(text(posting, "employment_type"));
            RemoteKind.valueOf(text(posting, "remote"));
            if (posting.has("pay_min")) {
                PayPeriod.valueOf(text(posting, "pay_period"));
                assertThat(posting.get("pay_min").asDouble())
                        .isPositive()
                        .isLessThanOrEqualTo(posting.get("pay_max").asDouble());
            }
        });
    }

    @Test
    void postingsDifferUnlessMarkedAsCopies() {
        List<String> originals = SET.postings().stream()
                .filter(posting -> !posting.has(COPY_OF))
                .map(posting -> text(posting, "text"))
                .toList();
        assertThat(originals).doesNotHaveDuplicates();
        assertThat(copies()).isNotEmpty().allMatch(copy -> ids(SET.postings()).contains(text(copy, COPY_OF)));
    }

    @Test
    void everyJudgedIdExists() {
        assertThat(ids(SET.postings()))
                .containsAll(SET.judgements().stream()
                        .map(judgement -> judgement.pair().posting())
                        .collect(toSet()));
        assertThat(SET.judgements().stream()
                        .map(judgement -> judgement.pair().query())
                        .collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(ids(SET.queries()));
    }

    @Test
    void noPairIsJudgedTwice() {
        assertThat(judgedPairs()).doesNotHaveDuplicates();
    }

    @Test
    void gradesRunFromZeroToThree() {
        assertThat(SET.judgements()).allMatch(judgement -> judgement.grade() >= 0 && judgement.grade() <= 3);
    }

    @Test
    void everyJudgementHasOneReason() {
        assertThat(SET.reasons().stream().map(Reason::pair).toList())
                .containsExactlyInAnyOrderElementsOf(judgedPairs());
        assertThat(SET.reasons()).noneMatch(reason -> reason.text().isBlank());
    }

    @Test
    void everyQueryHasSomethingToFindAndSomethingToAvoid() {
        Map<String, List<Judgement>> perQuery = SET.judgements().stream()
                .collect(groupingBy(judgement -> judgement.pair().query()));
        assertThat(perQuery).allSatisfy((query, judgements) -> {
            assertThat(judgements).as(query).filteredOn(one -> one.grade() >= 1).hasSizeGreaterThanOrEqualTo(3);
            assertThat(judgements).as(query).filteredOn(one -> one.grade() == 3).isNotEmpty();
            assertThat(judgements).as(query).filteredOn(one -> one.grade() == 0).hasSizeGreaterThanOrEqualTo(4);
        });
    }

    @Test
    void copiesOfAnAdShareTheirGrade() {
        Map<Pair, Integer> grades = SET.judgements().stream().collect(toMap(Judgement::pair, Judgement::grade));
        for (JsonNode copy : copies()) {
            for (String query : ids(SET.queries())) {
                assertThat(grades.get(new Pair(query, text(copy, "_id"))))
                        .as("%s for %s", text(copy, "_id"), query)
                        .isEqualTo(grades.get(new Pair(query, text(copy, COPY_OF))));
            }
        }
    }

    private static List<JsonNode> copies() {
        return SET.postings().stream().filter(posting -> posting.has(COPY_OF)).toList();
    }

    private static List<Pair> judgedPairs() {
        return SET.judgements().stream().map(Judgement::pair).toList();
    }

    private static List<String> ids(List<JsonNode> records) {
        return records.stream().map(each -> text(each, "_id")).toList();
    }

    private static Map<String, Long> count(List<JsonNode> records, String name) {
        return records.stream().collect(groupingBy(each -> text(each, name), counting()));
    }

    private static String text(JsonNode node, String name) {
        return Objects.requireNonNull(node.get(name), name).asString();
    }

    private static Set<String> fieldsOfWork() throws IOException {
        try (InputStream csv =
                Objects.requireNonNull(RelevanceSetTest.class.getResourceAsStream("/taxonomy/fields.csv"))) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .collect(toSet());
        }
    }
}
