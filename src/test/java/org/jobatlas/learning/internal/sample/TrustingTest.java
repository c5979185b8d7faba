package org.jobatlas.learning.internal.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.ranking.LinearModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustingTest {

    private static final int PEOPLE = 120;
    private static final int LISTS = 6;
    private static final LinearModel PRIOR = new LinearModel(Seekers.FEATURES.stream()
            .map(name -> new FeatureWeight(name, 15, 0))
            .toList());

    private static double usual(double[] values) {
        return 6 * (Seekers.at(values, "skills") - 0.5) + 4 * (Seekers.at(values, "field") - 0.5) - 1;
    }

    private static double contrary(double[] values) {
        return -usual(values);
    }

    /** Somebody who wants to leave home and change the field of work, and who cares for wording. */
    private static double unusual(double[] values) {
        return -5 * (Seekers.at(values, "distance") - 0.5)
                - 2 * (Seekers.at(values, "field") - 0.5)
                + 4 * (Seekers.at(values, "wording") - 0.5)
                - 1;
    }

    private static List<Episode> shown(long seed, IntPredicate others, ToDoubleFunction<double[]> taste) {
        Seekers seekers = new Seekers(seed, values -> Seekers.at(values, "meaning"), TrustingTest::usual);
        List<Episode> lists = new ArrayList<>();
        for (int list = 0; list < LISTS; list++) {
            for (int person = 0; person < PEOPLE; person++) {
                lists.add(
                        seekers.list(lists.size(), person(person), others.test(person) ? taste : TrustingTest::usual));
            }
        }
        return lists;
    }

    private static UUID person(int number) {
        return new UUID(number, number);
    }

    private static Map<UUID, Double> trust(List<Episode> shown) {
        return new Trusting(PRIOR, PositionBias.of(shown)).in(shown);
    }

    private static long aside(Map<UUID, Double> trust, IntPredicate which) {
        return trust.entrySet().stream()
                .filter(entry -> which.test((int) entry.getKey().getMostSignificantBits()))
                .filter(entry -> entry.getValue() < Trust.LEAST)
                .count();
    }

    private static double mean(Map<UUID, Double> trust, IntPredicate which) {
        return trust.entrySet().stream()
                .filter(entry -> which.test((int) entry.getKey().getMostSignificantBits()))
                .mapToDouble(Map.Entry::getValue)
                .average()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void aFifthWhoAnswerTheOppositeHaveLittleSayAndHardlyAnybodyElseLosesAny(long seed) {
        IntPredicate fifth = person -> person % 5 == 0;
        Map<UUID, Double> trust = trust(shown(seed, fifth, TrustingTest::contrary));
        assertThat(mean(trust, fifth)).isLessThan(0.5);
        assertThat(aside(trust, fifth)).isPositive();
        assertThat(mean(trust, fifth.negate())).isGreaterThan(0.93);
        assertThat(aside(trust, fifth.negate())).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void aMinorityOfAnotherTasteIsHeardLikeAnybody(long seed) {
        IntPredicate few = person -> person % 8 == 0;
        Map<UUID, Double> trust = trust(shown(seed, few, TrustingTest::unusual));
        assertThat(aside(trust, few)).isLessThanOrEqualTo(2);
        assertThat(mean(trust, few)).isGreaterThan(0.55);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void amongHonestPeopleNobodyIsSetAside(long seed) {
        Map<UUID, Double> trust = trust(shown(seed, person -> false, TrustingTest::usual));
        assertThat(aside(trust, person -> true)).isZero();
        assertThat(mean(trust, person -> true)).isGreaterThan(0.95);
    }

    @Test
    void nobodyHasMoreSayThanThreePeople() {
        Seekers seekers = new Seekers(7, values -> Seekers.at(values, "meaning"), TrustingTest::usual);
        List<Episode> lists = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            lists.add(seekers.list(i, person(i < 300 ? 0 : i), TrustingTest::usual));
        }
        double say = Trusting.weighed(lists, Map.of()).stream()
                .filter(episode -> episode.person().equals(person(0)))
                .mapToDouble(Episode::weight)
                .sum();
        assertThat(say).isBetween(2.9, 3.1);
    }

    @Test
    void ofTooFewListsNobodyIsJudged() {
        List<Episode> shown =
                shown(9, person -> person % 2 == 0, TrustingTest::contrary).subList(0, 60);
        assertThat(trust(shown).values()).containsOnly(1.0);
    }
}
