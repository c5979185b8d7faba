package org.jobatlas.evaluation.internal.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jobatlas.evaluation.internal.fit.PairwiseLogistic.Pair;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PairwiseLogisticTest {

    private final PairwiseLogistic learner = new PairwiseLogistic(1e-4, 2_000);

    @Test
    void oneFeatureHasTheWeightThatCanBeCalculated() {
        // three of four pairs are in favour: sigma(w) = 3/4, so w = ln 3
        List<Pair> pairs = List.of(pair(1), pair(1), pair(1), pair(-1));
        assertThat(new PairwiseLogistic(1e-9, 5_000).fit(pairs)[0]).isEqualTo(Math.log(3), within(1e-4));
    }

    @Test
    void aWeightIsNeverNegative() {
        assertThat(learner.fit(List.of(pair(-1), pair(-1), pair(1)))).containsExactly(0);
    }

    @Test
    void aPairCountsByItsShare() {
        List<Pair> pairs = List.of(new Pair(new double[] {1}, 3), new Pair(new double[] {-1}, 1));
        assertThat(new PairwiseLogistic(1e-9, 5_000).fit(pairs)[0]).isEqualTo(Math.log(3), within(1e-4));
    }

    @RepeatedTest(8)
    void theWeightsThatMadeThePairsAreFound(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        double[] truth = {4, 2, 1, 0};
        double[] found = learner.fit(pairs(truth, random));
        for (int i = 0; i < truth.length; i++) {
            assertThat(found[i]).isEqualTo(truth[i], within(0.35));
        }
    }

    @RepeatedTest(5)
    void noNeighbourIsBetter(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Pair> pairs = pairs(new double[] {1, 0.5, 0}, random);
        double[] found = new PairwiseLogistic(0.01, 5_000).fit(pairs);
        double best = loss(pairs, found, 0.01);
        for (int i = 0; i < found.length; i++) {
            for (double step : new double[] {-0.01, 0.01}) {
                double[] neighbour = found.clone();
                neighbour[i] = Math.max(0, neighbour[i] + step);
                assertThat(loss(pairs, neighbour, 0.01)).isGreaterThanOrEqualTo(best - 1e-12);
            }
        }
    }

    @Test
    void nothingToLearnFromIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> learner.fit(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new PairwiseLogistic(0, 10));
    }

    private static Pair pair(double difference) {
        return new Pair(new double[] {difference}, 1);
    }

    private static List<Pair> pairs(double[] truth, Random random) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            double[] difference = random.doubles(truth.length, -1, 1).toArray();
            double margin = 0;
            for (int d = 0; d < truth.length; d++) {
                margin += truth[d] * difference[d];
            }
            if (random.nextDouble() > 1 / (1 + Math.exp(-margin))) {
                for (int d = 0; d < truth.length; d++) {
                    difference[d] = -difference[d];
                }
            }
            pairs.add(new Pair(difference, 1));
        }
        return pairs;
    }

    private static double loss(List<Pair> pairs, double[] weights, double l2) {
        double loss = 0;
        for (Pair pair : pairs) {
            double margin = 0;
            for (int i = 0; i < weights.length; i++) {
                margin += weights[i] * pair.difference()[i];
            }
            loss += Math.log1p(Math.exp(-margin)) / pairs.size();
        }
        for (double weight : weights) {
            loss += l2 / 2 * weight * weight;
        }
        return loss;
    }
}
