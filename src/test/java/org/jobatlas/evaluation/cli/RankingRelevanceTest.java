package org.jobatlas.evaluation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jobatlas.account.SystemRights;
import org.jobatlas.evaluation.Evaluation;
import org.jobatlas.evaluation.EvaluationRequest;
import org.jobatlas.evaluation.EvaluationSummary;
import org.jobatlas.evaluation.internal.JudgedSetIntegration;
import org.jobatlas.ranking.metrics.Estimate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Minimums of the ranking on the judged set of the project, a little below what was last measured, so that no change makes the
 * lists worse unnoticed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RankingRelevanceTest extends JudgedSetIntegration {

    private static final String NDCG = "ndcg@10";

    private Map<String, Map<String, Estimate>> systems = Map.of();

    @BeforeAll
    void evaluate(@Autowired Evaluation evaluation, @TempDir Path out) {
        EvaluationRequest request = new EvaluationRequest(
                FILES, List.of("lexical", "vector", "hybrid", "hybrid+rerank", "full"), "hybrid", List.of(), out, 25);
        EvaluationSummary summary = SystemRights.call(() -> evaluation.run(request, said -> {}));
        assertThat(summary.warnings()).isEmpty();
        assertThat(summary.queries()).isEqualTo(60);
        systems = summary.systems();
    }

    private double of(String system, String metric) {
        return systems.get(system).get(metric).mean();
    }

    @Test
    void wordsAndMeaningTogetherBeatEachAlone() {
        assertThat(of("hybrid", NDCG)).isGreaterThan(of("lexical", NDCG)).isGreaterThan(of("vector", NDCG));
    }

    @Test
    void reRankingEarnsItsPlace() {
        assertThat(of("hybrid+rerank", NDCG)).isGreaterThan(of("hybrid", NDCG));
        assertThat(of("hybrid+rerank", "map@25")).isGreaterThan(of("hybrid", "map@25"));
    }

    @Test
    void diversificationCostsNextToNothingWhereItStandsAtFirst() {
        assertThat(of("full", NDCG)).isGreaterThan(0.99 * of("hybrid+rerank", NDCG));
        assertThat(of("full", "ild@10")).isGreaterThan(of("hybrid+rerank", "ild@10"));
    }

    @Test
    void theListsStayAsGoodAsTheyWere() {
        assertThat(of("hybrid", NDCG)).isGreaterThan(0.77);
        assertThat(of("hybrid+rerank", NDCG)).isGreaterThan(0.81);
        assertThat(of("full", NDCG)).isGreaterThan(0.81);
        assertThat(of("full", "recall@100")).isGreaterThan(0.92);
    }
}
