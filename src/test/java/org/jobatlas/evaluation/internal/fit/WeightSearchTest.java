package org.jobatlas.evaluation.internal.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jobatlas.ranking.FeatureWeight;
import org.junit.jupiter.api.Test;

class WeightSearchTest {

    /** What decides, what misleads, and what no posting states. */
    private final List<FeatureWeight> features = List.of(
            new FeatureWeight("telling", 10, 0),
            new FeatureWeight("noise", 50, 0),
            new FeatureWeight("silent", 4, 0.2));

    private final WeightSearch search = searching(true);

    @Test
    void theTellingFeatureTakesTheWeightOfTheNoise() {
        double[] weights = search.fit(1e-3);
        assertThat(weights[0]).isGreaterThan(50);
        assertThat(weights[1]).isLessThan(10);
        assertThat(weights[0] + weights[1]).as("together as before").isEqualTo(60, within(1e-9));
    }

    @Test
    void aFeatureThatNothingSaysAnythingOfKeepsItsWeight() {
        assertThat(search.fit(1e-3)[2]).isEqualTo(4);
    }

    @Test
    void heldOutQueriesGain() {
        double before = Arrays.stream(search.present()).average().orElseThrow();
        assertThat(search.trial(1e-3).mean()).isGreaterThan(before + 0.2);
    }

    @Test
    void theSameSeedFindsTheSame() {
        assertThat(searching(true).fit(1e-2)).isEqualTo(search.fit(1e-2));
        assertThat(searching(true).trial(1e-2).held())
                .isEqualTo(search.trial(1e-2).held());
    }

    @Test
    void whatIsJudgedIrrelevantIsWorseLikeWhatIsNotJudged() {
        MeasuredContenders query = new MeasuredContenders(
                "q", List.of("a", "b"), List.of(new double[] {0.9}, new double[] {0.1}), Map.of("b", 1, "a", -1));
        assertThat(query.ndcg(new double[] {1})).isLessThan(1);
        assertThat(query.ndcg(new double[] {-1})).isEqualTo(1);
    }

    @Test
    void aFeatureThatIsToBeKeptKeepsItsWeight() {
        double[] weights = searching(false).fit(1e-3);
        assertThat(weights[1]).isEqualTo(50);
        assertThat(weights[0]).as("alone, what it was worth before").isEqualTo(10, within(1e-9));
    }

    private WeightSearch searching(boolean noise) {
        return new WeightSearch(features, List.of(queries(30), queries(10)), new boolean[] {true, noise, true}, 3);
    }

    private static List<MeasuredContenders> queries(int count) {
        Random random = new Random(9);
        List<MeasuredContenders> queries = new ArrayList<>();
        for (int q = 0; q < count; q++) {
            List<String> ids = new ArrayList<>();
            List<double[]> values = new ArrayList<>();
            Map<String, Integer> judgements = new HashMap<>();
            for (int d = 0; d < 60; d++) {
                double telling = random.nextDouble();
                ids.add("d" + d);
                values.add(new double[] {telling, random.nextDouble(), 0});
                judgements.put("d" + d, telling > 0.9 ? 3 : telling > 0.7 ? 1 : 0);
            }
            queries.add(new MeasuredContenders("q" + q, ids, values, judgements));
        }
        return queries;
    }
}
