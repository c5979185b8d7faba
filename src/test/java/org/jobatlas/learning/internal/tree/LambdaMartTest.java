package org.jobatlas.learning.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.jobatlas.learning.internal.sample.Seekers.at;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jobatlas.learning.internal.sample.Episode;
import org.jobatlas.learning.internal.sample.PositionBias;
import org.jobatlas.learning.internal.sample.Seekers;
import org.jobatlas.model.StoredModel;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.ranking.LinearModel;
import org.jobatlas.recommendation.RankingModel;
import org.jobatlas.recommendation.TreeModelFile;
import org.jobatlas.recommendation.internal.rank.Trees;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** People who care for distance and skills, shown lists in an order that cares for wording. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LambdaMartTest {

    private static final LinearModel PRIOR = new LinearModel(List.of(
            new FeatureWeight("wording", 40, 0),
            new FeatureWeight("meaning", 20, 0),
            new FeatureWeight("field", 20, 0),
            new FeatureWeight("skills", 10, 0.2),
            new FeatureWeight("title", 5, 0),
            new FeatureWeight("distance", 5, 0.2)));
    private static final ToDoubleFunction<double[]> ORDER = PRIOR::score;

    @SuppressWarnings("UnnecessaryLambda")
    private static final ToDoubleFunction<double[]> TASTE =
            values -> -4.5 + 4 * at(values, "distance") + (at(values, "skills") > 0.6 ? 2.5 : 0) + at(values, "field");

    private final List<Episode> lists = new Seekers(7, ORDER, TASTE).lists(1200);
    private final PositionBias bias = PositionBias.of(lists);

    @SuppressWarnings("NullAway.Init")
    private LambdaMart.Grown grown;

    @SuppressWarnings("NullAway.Init")
    private RankingModel model;

    @BeforeAll
    void learn() {
        grown = learner(1, 2, 3).fit(lists, seed -> {});
        model = opened(grown);
    }

    private LambdaMart learner(long... seeds) {
        return new LambdaMart(PRIOR, bias, Arrays.stream(seeds).boxed().toList());
    }

    private static RankingModel opened(LambdaMart.Grown grown) {
        return Trees.open(StoredModel.of(
                "lambdamart-test",
                Map.of("kind", TreeModelFile.KIND),
                grown.file().bytes()));
    }

    private double[] values(Random random) {
        return random.doubles(PRIOR.features().size())
                .map(value -> random.nextInt(4) == 0 ? Double.NaN : value)
                .toArray();
    }

    @Test
    void ordersByTheTasteThatItWasNeverTold() {
        List<Episode> others = new Seekers(99, ORDER, TASTE).lists(300);
        double before = agreement(others, ORDER);
        double after = agreement(others, values -> model.scores(new double[][] {values})[0]);
        assertThat(after).isGreaterThan(before + 0.1);
    }

    /** How well an order goes with the taste itself, place by place. */
    private static double agreement(List<Episode> lists, ToDoubleFunction<double[]> order) {
        return lists.stream()
                .mapToDouble(list -> {
                    double[] scores = list.items().stream()
                            .mapToDouble(item -> order.applyAsDouble(item.values()))
                            .toArray();
                    double[] likings = list.items().stream()
                            .mapToDouble(item -> TASTE.applyAsDouble(item.values()))
                            .toArray();
                    int right = 0;
                    int pairs = 0;
                    for (int i = 0; i < scores.length; i++) {
                        for (int j = 0; j < i; j++) {
                            right += (scores[i] > scores[j]) == (likings[i] > likings[j]) ? 1 : 0;
                            pairs++;
                        }
                    }
                    return (double) right / pairs;
                })
                .average()
                .orElseThrow();
    }

    @Test
    void contributionsSumToTheScoreToTheTenthAndWhatIsNotStatedAddsNothing() {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            double[] values = values(random);
            double[] contributions = model.contributions(values);
            double score = model.scores(new double[][] {values})[0];
            assertThat(RankingModel.sum(contributions)).isEqualTo(score);
            for (int i = 0; i < values.length; i++) {
                if (Double.isNaN(values[i])) {
                    assertThat(contributions[i]).isZero();
                }
                assertThat(contributions[i] * 10).isCloseTo(Math.rint(contributions[i] * 10), within(1e-9));
            }
        }
    }

    @Test
    void manyAreExplainedAtOnceAsOneByOne() {
        Random random = new Random(4);
        double[][] rows = Stream.generate(() -> values(random)).limit(50).toArray(double[][]::new);
        double[][] together = model.contributions(rows);
        for (int i = 0; i < rows.length; i++) {
            assertThat(together[i]).containsExactly(model.contributions(rows[i]));
        }
        assertThat(model.contributions(new double[0][])).isEmpty();
    }

    @Test
    void nothingStatedIsNoPoints() {
        double[] nothing = new double[PRIOR.features().size()];
        Arrays.fill(nothing, Double.NaN);
        assertThat(model.scores(new double[][] {nothing})).containsExactly(0);
    }

    @Test
    void noScoreFallsWhereSomethingGetsBetter() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            double[] values = values(random);
            double[] better = values.clone();
            int feature = random.nextInt(values.length);
            better[feature] = better[feature] + (1 - better[feature]) * random.nextDouble();
            double[] scores = model.scores(new double[][] {values, better});
            assertThat(scores[1]).isGreaterThanOrEqualTo(scores[0]);
        }
    }

    @Test
    void asManyReachABandAsBefore() {
        double[] before = lists.stream()
                .flatMap(list -> list.items().stream())
                .mapToDouble(item -> PRIOR.score(item.values()))
                .toArray();
        double[] after = lists.stream()
                .flatMap(list -> Arrays.stream(model.scores(
                                list.items().stream().map(Episode.Item::values).toArray(double[][]::new)))
                        .boxed())
                .mapToDouble(Double::doubleValue)
                .toArray();
        for (double least : new double[] {50, 60, 70}) {
            double shareBefore =
                    Arrays.stream(before).filter(score -> score >= least).count() / (double) before.length;
            double shareAfter =
                    Arrays.stream(after).filter(score -> score >= least).count() / (double) after.length;
            assertThat(shareAfter).isCloseTo(shareBefore, within(0.03));
        }
    }

    @Test
    void theSameListsAndSeedsMakeTheSameModelBitForBit() {
        assertThat(learner(1, 2, 3).fit(lists, seed -> {}).file().bytes())
                .isEqualTo(grown.file().bytes());
    }

    @Test
    void aStoredModelScoresAsBefore() {
        RankingModel again = opened(grown);
        double[][] rows = {values(new Random(1)), values(new Random(2))};
        assertThat(again.scores(rows)).isEqualTo(model.scores(rows));
        assertThat(again.version()).isEqualTo(model.version());
    }

    @Test
    void theBiasOfPlacesIsFound() {
        for (int rank = 2; rank <= 8; rank++) {
            assertThat(1 / bias.weight(rank)).isCloseTo(Seekers.looked(rank), within(0.15));
        }
    }

    @Test
    void aDamagedFileIsRefusedWithASentence() {
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Trees.open(StoredModel.of("broken", Map.of("kind", TreeModelFile.KIND), new byte[] {1, 2, 3})))
                .withMessage("The file is no model of trees.");
    }
}
