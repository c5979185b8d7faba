package org.jobatlas.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.ranking.metrics.DiscountedGain;
import org.jobatlas.ranking.metrics.JudgedList;
import org.jobatlas.shared.Language;
import org.jobatlas.testing.CsvFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * 150 typed queries with invented postings and hard neighbours: half Swedish, a fifth French and German, with misspellings, places
 * and exclusions. Held to minimums on every backend alike.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
// an index of its own: what others publish would be found as well
@TestPropertySource(properties = "jobatlas.test.catalogue=judged")
abstract class JudgedQueriesContract extends SearchIntegration {

    private static final double LEAST_NDCG = 0.85;
    private static final double LEAST_FIRST = 0.93;
    private static final int DEPTH = 10;

    @Autowired
    Gazetteer gazetteer;

    private final Map<UUID, String> ids = new HashMap<>();

    private record Judged(String query, Map<String, Integer> grades, List<String> found) {

        double ndcg() {
            return DiscountedGain.EXPONENTIAL.at(DEPTH, JudgedList.of(found, grades));
        }

        boolean firstRight() {
            int best = grades.values().stream().max(Integer::compare).orElse(0);
            return !found.isEmpty() && grades.getOrDefault(found.getFirst(), 0) == best;
        }
    }

    @BeforeAll
    void publishAll() {
        publish(CsvFixture.rows("/search/judged-postings.csv").stream()
                .map(this::draft)
                .toList());
        jdbc.sql("select id, source_id from posting").query(row -> {
            ids.put(row.getObject(1, UUID.class), row.getString(2));
        });
    }

    private PostingDraft draft(CSVRecord row) {
        PostingDraft.Builder draft = Postings.posting(row.get("id"), row.get("title"), row.get("text"))
                .language(new Language(row.get("language")))
                .field("it");
        gazetteer.find(row.get("place")).ifPresent(place -> draft.places(List.of(place)));
        return draft.build();
    }

    private Judged judge(CSVRecord row) {
        Map<String, Integer> grades = new HashMap<>();
        for (String judged : row.get("judged").split(" ", 0)) {
            String[] pair = judged.split(":", 2);
            grades.put(pair[0], Integer.valueOf(pair[1]));
        }
        List<String> found = new ArrayList<>();
        ids(search(row.get("query"))).stream().limit(DEPTH).forEach(id -> found.add(ids.get(id.value())));
        return new Judged(row.get("query"), grades, found);
    }

    @Test
    void whatIsMeantStandsInFront() {
        List<Judged> all = CsvFixture.rows("/search/judged-queries.csv").stream()
                .map(this::judge)
                .toList();
        double ndcg = all.stream().mapToDouble(Judged::ndcg).average().orElseThrow();
        double first = all.stream().filter(Judged::firstRight).count() / (double) all.size();
        String worst = all.stream()
                .filter(judged -> judged.ndcg() < 0.9 || !judged.firstRight())
                .map(judged -> String.format("%.2f %s: %s", judged.ndcg(), judged.query(), judged.found()))
                .reduce("", (a, b) -> a + "\n" + b);
        String report = String.format("nDCG@10 %.3f, first hit right %.3f of %d%s", ndcg, first, all.size(), worst);
        System.out.println(report);
        assertThat(all).hasSize(150);
        assertThat(ndcg).as(report).isGreaterThanOrEqualTo(LEAST_NDCG);
        assertThat(first).as(report).isGreaterThanOrEqualTo(LEAST_FIRST);
    }
}
