package org.jobatlas.taxonomy.internal.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SoftmaxTrainerTest {
    private static final List<String> LABELS = List.of("east", "north", "west");
    private static final SoftmaxSettings SETTINGS = new SoftmaxSettings(1e-3, 0, 300);

    @Test
    void theWeightsBehindTheExamplesAreFound() {
        float[] truth = {3, 0, 0.5f, 0, 3, 0, -3, -3, -0.5f};
        List<SoftmaxExample> examples = drawnFrom(new SoftmaxModel(LABELS, 2, truth), 40_000);
        SoftmaxModel found = new SoftmaxTrainer(new SoftmaxSettings(1e-6, 0, 300)).train(examples, LABELS);
        // only differences between labels show in the probabilities
        for (int d = 0; d < 3; d++) {
            for (int k = 1; k < 3; k++) {
                assertThat(found.weights()[k * 3 + d] - found.weights()[d])
                        .isCloseTo(truth[k * 3 + d] - truth[d], within(0.2f));
            }
        }
    }

    @Test
    void theLossIsFlatWhereTrainingStops() {
        List<SoftmaxExample> examples =
                drawnFrom(new SoftmaxModel(LABELS, 2, new float[] {2, 0, 0, 0, 2, 0, -2, 0, 0}), 500);
        SoftmaxModel model = new SoftmaxTrainer(SETTINGS).train(examples, LABELS);
        for (double slope : new SoftmaxObjective(examples, 3, SETTINGS)
                .at(byDimension(model.weights()))
                .gradient()) {
            assertThat(slope).isCloseTo(0, within(1e-5));
        }
    }

    @Test
    void theGradientIsTheSlopeOfTheLoss() {
        List<SoftmaxExample> examples =
                drawnFrom(new SoftmaxModel(LABELS, 2, new float[] {2, 0, 0, 0, 2, 0, -2, 0, 0}), 50);
        SoftmaxObjective objective = new SoftmaxObjective(examples, 3, new SoftmaxSettings(0.1, 0.5, 1));
        double[] point = new Random(5).doubles(9, -1, 1).toArray();
        double[] gradient = objective.at(point).gradient();
        for (int i = 0; i < point.length; i++) {
            double[] ahead = point.clone();
            ahead[i] += 1e-5;
            double[] behind = point.clone();
            behind[i] -= 1e-5;
            double slope = (objective.at(ahead).value() - objective.at(behind).value()) / 2e-5;
            assertThat(gradient[i]).isCloseTo(slope, within(1e-6));
        }
    }

    @Test
    void fullBalanceGivesARareLabelTheSameSayAsACommonOne() {
        List<SoftmaxExample> examples = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            examples.add(new SoftmaxExample(new float[] {1}, 0, 1));
        }
        for (int i = 0; i < 10; i++) {
            examples.add(new SoftmaxExample(new float[] {1}, 1, 1));
        }
        assertThat(probabilityOfSecond(examples, 0)).isCloseTo(0.1, within(0.01));
        assertThat(probabilityOfSecond(examples, 1)).isCloseTo(0.5, within(0.01));
    }

    @Test
    void trainingTwiceGivesTheSameWeightsBitForBit() {
        List<SoftmaxExample> examples =
                drawnFrom(new SoftmaxModel(LABELS, 2, new float[] {2, 0, 0, 0, 2, 0, -2, 0, 0}), 300);
        assertThat(new SoftmaxTrainer(SETTINGS).train(examples, LABELS).weights())
                .isEqualTo(new SoftmaxTrainer(SETTINGS).train(examples, LABELS).weights());
    }

    @Test
    void aLabelWithoutAnExampleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new SoftmaxTrainer(SETTINGS).train(List.of(new SoftmaxExample(new float[] {1}, 0, 1)), LABELS))
                .withMessageContaining("north");
    }

    private static double probabilityOfSecond(List<SoftmaxExample> examples, double balance) {
        return new SoftmaxTrainer(new SoftmaxSettings(1e-6, balance, 200))
                .train(examples, List.of("common", "rare"))
                .probabilities(new float[] {1})[1];
    }

    private static List<SoftmaxExample> drawnFrom(SoftmaxModel truth, int count) {
        Random random = new Random(11);
        List<SoftmaxExample> examples = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            float[] x = {(float) random.nextGaussian(), (float) random.nextGaussian()};
            double[] probabilities = truth.probabilities(x);
            double draw = random.nextDouble();
            int label = 0;
            while (label < 2 && draw > probabilities[label]) {
                draw -= probabilities[label++];
            }
            examples.add(new SoftmaxExample(x, label, 1));
        }
        return examples;
    }

    /** The weights of three labels over two dimensions, in the order of the objective. */
    private static double[] byDimension(float[] byLabel) {
        double[] byDimension = new double[byLabel.length];
        for (int i = 0; i < byLabel.length; i++) {
            byDimension[i % 3 * 3 + i / 3] = byLabel[i];
        }
        return byDimension;
    }
}
