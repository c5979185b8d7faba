package org.jobatlas.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.ranking.metrics.DiscountedGain;
import org.jobatlas.ranking.metrics.JudgedList;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.PayPeriod;
import org.jobatlas.shared.PayRange;
import org.jobatlas.taxonomy.Occupation;
import org.jobatlas.taxonomy.Seniority;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.testing.CsvFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * Everyday queries in four languages as people type them, each written with what its titles, places and facts should be before any
 * was run. Set A was read while the search was mended; B was run when that was done, and C, written later, when it was mended again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
// an index of its own: what others publish would be found as well
@TestPropertySource(properties = "jobatlas.test.catalogue=everyday")
abstract class EverydayQueriesContract extends SearchIntegration {

    private static final int DEPTH = 10;
    private static final Pattern FACT = Pattern.compile("_TIME|REMOTE|PAY|TEMPORARY|INTERNSHIP");

    @Autowired
    Gazetteer gazetteer;

    @Autowired
    Taxonomy taxonomy;

    private final Map<UUID, CSVRecord> rows = new HashMap<>();

    private record Judged(String query, Map<UUID, Integer> grades, List<UUID> found) {

        double ndcg() {
            return DiscountedGain.EXPONENTIAL.at(DEPTH, JudgedList.of(found, grades));
        }

        boolean firstRight() {
            return !found.isEmpty() && grades.containsKey(found.getFirst());
        }
    }

    @BeforeAll
    void publishAll() {
        Map<String, CSVRecord> byId = CsvFixture.rows("/search/everyday-postings.csv").stream()
                .collect(Collectors.toMap(row -> row.get("id"), row -> row));
        publish(byId.values().stream().map(this::draft).toList());
        jdbc.sql("select id, source_id from posting").query(row -> {
            CSVRecord posting = byId.get(row.getString(2));
            if (posting != null) {
                rows.put(row.getObject(1, UUID.class), posting);
            }
        });
    }

    private PostingDraft draft(CSVRecord row) {
        PostingDraft.Builder draft = Postings.posting(row.get("id"), row.get("title"), row.get("text"))
                .language(new Language(row.get("language")))
                .field(field(row.get("title")));
        gazetteer.find(row.get("place")).ifPresent(place -> draft.places(List.of(place)));
        for (String fact : row.get("facts").split(" ", 0)) {
            switch (fact) {
                case "REMOTE" -> draft.remote(RemoteKind.REMOTE);
                case "JUNIOR", "SENIOR" -> draft.seniority(Seniority.valueOf(fact));
                case "PAY" -> draft.pay(new PayRange(BigDecimal.valueOf(70_000), null, "EUR", PayPeriod.YEAR));
                default -> draft.employmentType(EmploymentType.valueOf(fact));
            }
        }
        return draft.build();
    }

    /** Of the trade in the title. */
    private String field(String title) {
        return taxonomy.occupationsIn(title).stream()
                .flatMap(match -> taxonomy.findOccupation(match.id()).stream())
                .map(Occupation::field)
                .findFirst()
                .orElse("management");
    }

    private Judged judge(CSVRecord query) {
        Map<UUID, Integer> grades = rows.entrySet().stream()
                .filter(row -> isExpected(query, row.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, row -> 1));
        List<UUID> found = new ArrayList<>();
        ids(search(query.get("query"))).stream().limit(DEPTH).forEach(id -> found.add(id.value()));
        return new Judged(query.get("query"), grades, found);
    }

    private static boolean isExpected(CSVRecord query, CSVRecord posting) {
        String wanted = query.get("title");
        String facts = FACT.matcher(wanted).find() ? " " + posting.get("facts") : "";
        return has(wanted, posting.get("title") + facts)
                && (query.get("place").isEmpty() || has(query.get("place"), posting.get("place")))
                && (query.get("never").isEmpty()
                        || !has(query.get("never"), posting.get("title") + " " + posting.get("text")));
    }

    private static boolean has(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }

    private String titles(Judged judged) {
        return judged.found().stream()
                .map(id -> Objects.requireNonNull(rows.get(id)).get("title"))
                .toList()
                .toString();
    }

    @ParameterizedTest
    @CsvSource({"A, 0.77, 0.94", "B, 0.76, 0.94", "C, 0.86, 0.91"})
    void whatIsExpectedStandsInFront(String set, double leastNdcg, double leastFirst) {
        List<Judged> all = CsvFixture.rows("/search/everyday-queries.csv").stream()
                .filter(row -> row.get("set").equals(set))
                .map(this::judge)
                .toList();
        double ndcg = all.stream().mapToDouble(Judged::ndcg).average().orElseThrow();
        double first = all.stream().filter(Judged::firstRight).count() / (double) all.size();
        String worst = all.stream()
                .filter(judged -> judged.ndcg() < 0.9 || !judged.firstRight())
                .map(judged -> String.format("%.2f %s: %s", judged.ndcg(), judged.query(), titles(judged)))
                .reduce("", (a, b) -> a + "\n" + b);
        String report = String.format(
                "set %s: nDCG@10 %.3f, first hit right %.3f of %d%s", set, ndcg, first, all.size(), worst);
        System.out.println(report);
        assertThat(all).hasSizeGreaterThanOrEqualTo(60);
        assertThat(ndcg).as(report).isGreaterThanOrEqualTo(leastNdcg);
        assertThat(first).as(report).isGreaterThanOrEqualTo(leastFirst);
    }
}
