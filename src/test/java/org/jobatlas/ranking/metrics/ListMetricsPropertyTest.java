package org.jobatlas.ranking.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds for any list. */
class ListMetricsPropertyTest {

    private static final double ROUNDING = 1e-9;
    private static final AlphaDiscountedGain ALPHA = new AlphaDiscountedGain(0.5);

    private record Item(int number, String field) {}

    private record Case(List<Item> ranked, Map<Item, Integer> judgements, int k) {

        static Case random(long seed) {
            Random random = new Random(seed);
            List<Item> ranked = new ArrayList<>();
            Map<Item, Integer> judgements = new HashMap<>();
            for (int i = 0; i < 1 + random.nextInt(40); i++) {
                Item item = new Item(i, "f" + random.nextInt(4));
                ranked.add(item);
                if (random.nextInt(3) > 0) {
                    judgements.put(item, random.nextInt(4));
                }
            }
            judgements.put(ranked.getFirst(), 1 + random.nextInt(3));
            Collections.shuffle(ranked, random);
            return new Case(ranked, judgements, 1 + random.nextInt(30));
        }

        double of(ToDoubleFunction<JudgedList> metric) {
            return metric.applyAsDouble(JudgedList.of(ranked, judgements));
        }

        double alpha(List<Item> list) {
            return ALPHA.at(k, list, judgements, Item::field);
        }

        Case withRanked(List<Item> others) {
            return new Case(others, judgements, k);
        }

        Case ideal() {
            return withRanked(ranked.stream()
                    .sorted(Comparator.<Item>comparingInt(item -> judgements.getOrDefault(item, 0))
                            .reversed())
                    .toList());
        }

        List<ToDoubleFunction<JudgedList>> metrics() {
            return List.of(
                    list -> DiscountedGain.EXPONENTIAL.at(k, list),
                    list -> DiscountedGain.LINEAR.at(k, list),
                    list -> AveragePrecision.OF_ALL.at(k, list),
                    list -> AveragePrecision.OF_REACHABLE.at(k, list),
                    list -> Precision.at(k, list),
                    list -> Precision.recallAt(k, list),
                    list -> Precision.reciprocalRankAt(k, list));
        }
    }

    @RepeatedTest(60)
    void everyMetricIsFromZeroToOne(RepetitionInfo repetition) {
        Case any = Case.random(repetition.getCurrentRepetition());
        any.metrics().forEach(metric -> assertThat(any.of(metric)).isBetween(0.0, 1 + ROUNDING));
        assertThat(any.alpha(any.ranked())).isBetween(0.0, 1 + ROUNDING);
    }

    @RepeatedTest(60)
    void theIdealListHasTheMost(RepetitionInfo repetition) {
        Case any = Case.random(repetition.getCurrentRepetition());
        Case ideal = any.ideal();
        assertThat(ideal.of(list -> DiscountedGain.EXPONENTIAL.at(any.k(), list)))
                .isEqualTo(1, within(ROUNDING));
        assertThat(ideal.of(list -> DiscountedGain.LINEAR.at(any.k(), list))).isEqualTo(1, within(ROUNDING));
        assertThat(ideal.of(list -> AveragePrecision.OF_REACHABLE.at(any.k(), list)))
                .isEqualTo(1, within(ROUNDING));
        any.metrics().forEach(metric -> assertThat(any.of(metric)).isLessThanOrEqualTo(ideal.of(metric) + ROUNDING));
    }

    @RepeatedTest(60)
    void puttingABetterItemBeforeAWorseOneNeverHurts(RepetitionInfo repetition) {
        Case any = Case.random(repetition.getCurrentRepetition());
        List<Item> better = new ArrayList<>(any.ranked());
        for (int i = 0; i + 1 < better.size(); i++) {
            if (any.judgements().getOrDefault(better.get(i), 0)
                    < any.judgements().getOrDefault(better.get(i + 1), 0)) {
                Collections.swap(better, i, i + 1);
                break;
            }
        }
        Case improved = any.withRanked(better);
        any.metrics()
                .forEach(metric -> assertThat(improved.of(metric)).isGreaterThanOrEqualTo(any.of(metric) - ROUNDING));
    }

    @RepeatedTest(60)
    void irrelevantItemsBehindTheListChangeNothing(RepetitionInfo repetition) {
        Case any = Case.random(repetition.getCurrentRepetition());
        List<Item> longer = new ArrayList<>(any.ranked());
        longer.add(new Item(1000, "f0"));
        Case with = any.withRanked(longer);
        any.metrics().forEach(metric -> assertThat(with.of(metric)).isEqualTo(any.of(metric), within(ROUNDING)));
        assertThat(any.alpha(longer)).isEqualTo(any.alpha(any.ranked()), within(ROUNDING));
    }

    @RepeatedTest(60)
    void withoutPenaltyAlphaGainIsThatOfBinaryGrades(RepetitionInfo repetition) {
        Case any = Case.random(repetition.getCurrentRepetition());
        Map<Item, Integer> binary = new HashMap<>();
        any.judgements().forEach((item, grade) -> binary.put(item, Math.min(grade, 1)));
        assertThat(new AlphaDiscountedGain(0).at(any.k(), any.ranked(), any.judgements(), Item::field))
                .isEqualTo(DiscountedGain.LINEAR.at(any.k(), JudgedList.of(any.ranked(), binary)), within(ROUNDING));
    }

    @RepeatedTest(60)
    void noOrderHasMoreAlphaGainThanTheIdealOne(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Case any = Case.random(repetition.getCurrentRepetition());
        List<Item> shuffled = new ArrayList<>(any.ranked());
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(shuffled, random);
            assertThat(any.alpha(shuffled)).isLessThanOrEqualTo(1 + ROUNDING);
        }
    }
}
