package org.jobatlas.ranking.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Cases calculated by hand. */
class ListMetricsTest {

    private static final Offset<Double> EXACT = within(1e-9);

    /** Five judged documents, three of them relevant; the list finds the best second, misses one, and has a stranger. */
    private final Map<String, Integer> judgements = Map.of("a", 3, "b", 2, "c", 1, "d", 0, "e", 0);

    private final JudgedList list = JudgedList.of(List.of("d", "a", "x", "c"), judgements);

    @Test
    void exponentialGainIsTwoToTheGradeLessOne() {
        // gains 0, 7, 0, 1 at discounts log2 2, 3, 4, 5; ideal gains 7, 3, 1
        double gained = 7 / log2(3) + 1 / log2(5);
        double ideal = 7 / log2(2) + 3 / log2(3) + 1 / log2(4);
        assertThat(DiscountedGain.EXPONENTIAL.at(10, list)).isEqualTo(gained / ideal, EXACT);
        assertThat(gained / ideal).isEqualTo(0.51605, within(1e-5));
    }

    @Test
    void linearGainIsTheGrade() {
        double gained = 3 / log2(3) + 1 / log2(5);
        double ideal = 3 + 2 / log2(3) + 1 / 2.0;
        assertThat(DiscountedGain.LINEAR.at(10, list)).isEqualTo(gained / ideal, EXACT);
    }

    @Test
    void gainIsCutAtK() {
        assertThat(DiscountedGain.EXPONENTIAL.at(1, list)).isZero();
        assertThat(DiscountedGain.EXPONENTIAL.at(2, list)).isEqualTo((7 / log2(3)) / (7 + 3 / log2(3)), EXACT);
    }

    @Test
    void averagePrecisionIsDividedByAllRelevantOrByThoseInReach() {
        // relevant at ranks 2 and 4: precisions 1/2 and 2/4
        assertThat(AveragePrecision.OF_ALL.at(25, list)).isEqualTo((0.5 + 0.5) / 3, EXACT);
        assertThat(AveragePrecision.OF_REACHABLE.at(25, list)).isEqualTo((0.5 + 0.5) / 3, EXACT);
        assertThat(AveragePrecision.OF_ALL.at(2, list)).isEqualTo(0.5 / 3, EXACT);
        assertThat(AveragePrecision.OF_REACHABLE.at(2, list)).isEqualTo(0.5 / 2, EXACT);
    }

    @Test
    void countsOfRelevantItems() {
        assertThat(Precision.at(4, list)).isEqualTo(0.5, EXACT);
        assertThat(Precision.at(10, list)).as("empty places are not relevant").isEqualTo(0.2, EXACT);
        assertThat(Precision.recallAt(100, list)).isEqualTo(2 / 3.0, EXACT);
        assertThat(Precision.recallAt(3, list)).isEqualTo(1 / 3.0, EXACT);
        assertThat(Precision.reciprocalRankAt(10, list)).isEqualTo(0.5, EXACT);
        assertThat(Precision.reciprocalRankAt(1, list)).isZero();
    }

    @Test
    void anItemNamedTwiceCountsOnce() {
        JudgedList twice = JudgedList.of(List.of("a", "a", "b"), judgements);
        assertThat(twice.grades()).containsExactly(3, 2);
        assertThat(Precision.at(2, twice)).isEqualTo(1, EXACT);
    }

    @Test
    void nothingRelevantIsZeroAndNeverNotANumber() {
        JudgedList nothing = JudgedList.of(List.of("a"), Map.of("b", 0));
        assertThat(DiscountedGain.EXPONENTIAL.at(10, nothing)).isZero();
        assertThat(AveragePrecision.OF_ALL.at(10, nothing)).isZero();
        assertThat(AveragePrecision.OF_REACHABLE.at(10, nothing)).isZero();
        assertThat(Precision.recallAt(10, nothing)).isZero();
        assertThat(new AlphaDiscountedGain(0.5).at(10, List.of("a"), Map.of("b", 0), any -> ""))
                .isZero();
    }

    @Test
    void aSubtopicLosesHalfEachTimeItIsServed() {
        Map<String, Integer> relevant = Map.of("i1", 1, "i2", 2, "i3", 1, "n1", 3);
        // served: it, it, nursing; best: it, nursing, it, it with gains 1, 1, 1/2, 1/4
        double gained = 1 + 0.5 / log2(3) + 1 / log2(4);
        double ideal = 1 + 1 / log2(3) + 0.5 / log2(4) + 0.25 / log2(5);
        assertThat(new AlphaDiscountedGain(0.5)
                        .at(10, List.of("i1", "i2", "n1", "zz"), relevant, item -> item.substring(0, 1)))
                .isEqualTo(gained / ideal, EXACT);
    }

    @Test
    void irrelevantItemsOfASubtopicDoNotWearItOut() {
        Map<String, Integer> relevant = Map.of("i1", 1);
        assertThat(new AlphaDiscountedGain(0.5).at(10, List.of("i9", "i1"), relevant, item -> "it"))
                .isEqualTo(1 / log2(3), EXACT);
    }

    @Test
    void intraListDiversityIsTheMeanOverPairs() {
        Map<String, Double> similarity = Map.of("ab", 0.9, "ac", 0.2, "bc", 0.1);
        assertThat(Diversity.intraListAt(10, List.of("a", "b", "c"), (x, y) -> similarity.get(x + y)))
                .isEqualTo((0.1 + 0.8 + 0.9) / 3, EXACT);
        assertThat(Diversity.intraListAt(2, List.of("a", "b", "c"), (x, y) -> similarity.get(x + y)))
                .isEqualTo(0.1, EXACT);
        assertThat(Diversity.intraListAt(10, List.of("a"), (x, y) -> 1)).isZero();
    }

    @Test
    void coverageIsBoundedByWhatAListCanShow() {
        List<String> ranked = List.of("it1", "it2", "nu1", "te1");
        assertThat(Diversity.coverageAt(10, ranked, item -> item.substring(0, 2), 5))
                .isEqualTo(3 / 5.0, EXACT);
        assertThat(Diversity.coverageAt(2, ranked, item -> item.substring(0, 2), 5))
                .isEqualTo(1 / 2.0, EXACT);
    }

    @Test
    void aListOfNoPlacesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> DiscountedGain.LINEAR.at(0, list));
        assertThatIllegalArgumentException().isThrownBy(() -> AveragePrecision.OF_ALL.at(0, list));
        assertThatIllegalArgumentException().isThrownBy(() -> Precision.at(-1, list));
        assertThatIllegalArgumentException().isThrownBy(() -> new AlphaDiscountedGain(1.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Diversity.coverageAt(10, List.of("a"), item -> item, 0));
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
