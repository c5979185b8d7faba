package org.jobatlas.taxonomy.internal.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jobatlas.taxonomy.FieldExample;
import org.junit.jupiter.api.Test;

class FieldLearningTest {

    private static final List<String> LABELS = List.of("east", "north", "west");
    private static final SoftmaxModel BEFORE = new SoftmaxModel(LABELS, 2, new float[] {2, 0, 0, 0, 2, 0, -2, 0, 0});
    private static final float[] EASTERN = {1, 0};
    private static final float[] NORTHERN = {0, 1};

    private static SoftmaxModel learnt(FieldExample... examples) {
        return FieldLearning.learn(BEFORE, List.of(examples), 0.01);
    }

    private static double of(SoftmaxModel model, float[] vector, String label) {
        return model.probabilities(vector)[LABELS.indexOf(label)];
    }

    @Test
    void withoutExamplesNothingMoves() {
        assertThat(learnt()).isSameAs(BEFORE);
    }

    @Test
    void whatSomebodyNamedBecomesProbableWhereTheyNamedIt() {
        SoftmaxModel model = learnt(new FieldExample(EASTERN, Set.of("north"), 1));
        assertThat(of(model, EASTERN, "north")).isGreaterThan(0.8);
        assertThat(of(model, new float[] {-1, 0}, "west")).isGreaterThan(0.5);
    }

    @Test
    void whatItIsNotLosesToAllOthersAlike() {
        SoftmaxModel model = learnt(new FieldExample(EASTERN, Set.of("north", "west"), 1));
        assertThat(of(model, EASTERN, "east")).isLessThan(0.2);
        assertThat(of(model, EASTERN, "north")).isGreaterThan(of(BEFORE, EASTERN, "north"));
    }

    @Test
    void theMorePenaltyTheLessItMoves() {
        List<FieldExample> examples = List.of(new FieldExample(EASTERN, Set.of("north"), 1));
        double free = of(FieldLearning.learn(BEFORE, examples, 0.001), EASTERN, "north");
        double held = of(FieldLearning.learn(BEFORE, examples, 10), EASTERN, "north");
        assertThat(held).isLessThan(free).isCloseTo(of(BEFORE, EASTERN, "north"), within(0.1));
    }

    @Test
    void whatCountsMoreIsHeardMore() {
        FieldExample one = new FieldExample(NORTHERN, Set.of("east"), 1);
        FieldExample other = new FieldExample(NORTHERN, Set.of("west"), 9);
        SoftmaxModel model = learnt(one, other);
        assertThat(of(model, NORTHERN, "west")).isGreaterThan(of(model, NORTHERN, "east"));
    }

    @Test
    void aFieldThatNobodyCanTellIsRefused() {
        FieldExample unknown = new FieldExample(EASTERN, Set.of("south"), 1);
        assertThatIllegalArgumentException().isThrownBy(() -> learnt(unknown)).withMessageContaining("south");
    }

    @Test
    void theGradientIsTheSlopeOfTheLoss() {
        Random random = new Random(5);
        List<FieldExample> examples = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Set<String> right = new HashSet<>(LABELS);
            if (i % 3 > 0) {
                right.remove(LABELS.get(i % 3));
            } else {
                right.retainAll(Set.of(LABELS.get(i / 3 % 3)));
            }
            examples.add(new FieldExample(
                    new float[] {(float) random.nextGaussian(), (float) random.nextGaussian()},
                    right,
                    1 + random.nextDouble()));
        }
        SmoothFunction function = FieldLearning.function(BEFORE, examples, 0.1);
        double[] point = random.doubles(9, -1, 1).toArray();
        double[] gradient = function.at(point).gradient();
        for (int i = 0; i < point.length; i++) {
            double[] ahead = point.clone();
            ahead[i] += 1e-3;
            double[] behind = point.clone();
            behind[i] -= 1e-3;
            double slope = (function.at(ahead).value() - function.at(behind).value()) / 2e-3;
            assertThat(gradient[i]).isCloseTo(slope, within(1e-3));
        }
    }
}
