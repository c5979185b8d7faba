package org.jobatlas.learning.internal.adapt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jobatlas.learning.internal.adapt.AdapterLearner.Watching;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdapterLearnerTest {

    private static final int DIMENSIONS = 24;
    private static final int SHOWN = 10;

    /** People like postings that lie where their resume would lie, were its first two numbers exchanged. */
    private static List<MeantList> lists(long seed, int count) {
        Random random = new Random(seed);
        List<MeantList> lists = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float[] sought = unit(random);
            float[] wanted = sought.clone();
            wanted[0] = sought[1];
            wanted[1] = sought[0];
            float[][] postings = new float[SHOWN][];
            Arrays.setAll(postings, k -> unit(random));
            float[][] ranked = postings.clone();
            Arrays.sort(ranked, (a, b) -> Float.compare(dot(wanted, b), dot(wanted, a)));
            int[] grades = new int[SHOWN];
            Arrays.setAll(grades, k -> postings[k] == ranked[0] || postings[k] == ranked[1] ? 2 : 0);
            double[] weights = new double[SHOWN];
            Arrays.fill(weights, 1);
            lists.add(new MeantList(sought, postings, grades, weights, 1));
        }
        return lists;
    }

    private static float[] unit(Random random) {
        float[] vector = new float[DIMENSIONS];
        for (int d = 0; d < 3; d++) {
            vector[d] = (float) random.nextGaussian();
        }
        for (int d = 3; d < DIMENSIONS; d++) {
            vector[d] = (float) (0.1 * random.nextGaussian());
        }
        float length = (float) Math.sqrt(dot(vector, vector));
        for (int d = 0; d < DIMENSIONS; d++) {
            vector[d] /= length;
        }
        return vector;
    }

    private static float dot(float[] a, float[] b) {
        float sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += a[d] * b[d];
        }
        return sum;
    }

    /** How many pairs of unlike grades stand in the right order. */
    private static double right(LowRankMap map, List<MeantList> lists) {
        int right = 0;
        int all = 0;
        for (MeantList list : lists) {
            LowRankMap.Turned turned = map.turn(list.sought());
            for (int i = 0; i < SHOWN; i++) {
                for (int j = 0; j < SHOWN; j++) {
                    if (list.grades()[i] > list.grades()[j]) {
                        all++;
                        right += turned.cosine(list.postings()[i]) > turned.cosine(list.postings()[j]) ? 1 : 0;
                    }
                }
            }
        }
        return (double) right / all;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatOthersLikedIsFoundForPeopleWhoNeverAnswered(long seed) {
        List<MeantList> unseen = lists(seed + 100, 200);
        double before = right(new LowRankMap(4, DIMENSIONS, seed), unseen);
        LowRankMap map = new AdapterLearner(4, 0.02).learn(lists(seed, 400), 40, seed, Watching.NOBODY);
        assertThat(right(map, unseen)).isGreaterThan(before + 0.1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void answersByChanceHardlyTurnAnything(long seed) {
        Random random = new Random(seed);
        List<MeantList> chance = lists(seed, 400).stream()
                .map(list -> {
                    int[] grades = new int[SHOWN];
                    grades[random.nextInt(SHOWN)] = 2;
                    return new MeantList(list.sought(), list.postings(), grades, list.weights(), 1);
                })
                .toList();
        LowRankMap map = new AdapterLearner(4, 0.02).learn(chance, 5, seed, Watching.NOBODY);
        LowRankMap identity = new LowRankMap(4, DIMENSIONS, seed);
        List<MeantList> unseen = lists(seed + 100, 200);
        assertThat(right(map, unseen)).isCloseTo(right(identity, unseen), within(0.08));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSameSeedLearnsTheSame(long seed) {
        AdapterLearner learner = new AdapterLearner(4, 0.02);
        List<MeantList> lists = lists(seed, 50);
        assertThat(learner.learn(lists, 2, seed, Watching.NOBODY)
                        .file("x")
                        .stored("a")
                        .version())
                .isEqualTo(learner.learn(lists, 2, seed, Watching.NOBODY)
                        .file("x")
                        .stored("a")
                        .version());
    }
}
