package org.jobatlas.learning.internal.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.ranking.LinearModel;
import org.junit.jupiter.api.Test;

class PredictabilityTest {

    private static final LinearModel PRIOR = new LinearModel(List.of(
            new FeatureWeight("title", 50, 0.5),
            new FeatureWeight("skills", 50, 0.5),
            new FeatureWeight("distance", 0.1, 0.5)));

    private static double foretold(List<Episode> lists) {
        return new Predictability(PRIOR, PositionBias.of(lists)).of(lists);
    }

    private static List<Episode> lists(long seed, ToDoubleFunction<double[]> taste) {
        return new Seekers(seed, values -> Seekers.at(values, "title"), taste).lists(400);
    }

    @Test
    void answersOfOneTasteForetellOneAnother() {
        assertThat(foretold(lists(3, values -> 6 * (Seekers.at(values, "skills") - 0.5))))
                .isGreaterThan(5);
    }

    @Test
    void answersThatWereDealtOutAnewSayNothing() {
        List<Episode> lists = lists(3, values -> 6 * (Seekers.at(values, "skills") - 0.5));
        Samples samples = new Samples(lists, lists, PositionBias.of(lists), Map.of(), Set.of());
        List<Double> dealt = LongStream.range(0, 12)
                .mapToObj(seed -> foretold(samples.shuffled(seed).earlier()))
                .toList();
        assertThat(dealt).allMatch(value -> Math.abs(value) < 2.5);
    }

    @Test
    void answersThatGoToTheTopWhateverIsThereSayNothing() {
        assertThat(foretold(lists(5, values -> 0))).isLessThan(2.5);
    }

    @Test
    void ofAHandfulOfListsNothingIsSaid() {
        assertThat(foretold(lists(7, values -> 0).subList(0, 20))).isZero();
    }
}
