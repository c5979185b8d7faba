package org.jobatlas.ranking.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Cases calculated by hand. */
class RankAgreementTest {

    private static final Offset<Double> EXACT = within(1e-12);

    private final List<String> list = List.of("a", "b", "c", "d", "e");

    @Test
    void theSameOrderAgreesWhollyAndTheOppositeOneNotAtAll() {
        assertThat(RankAgreement.kendallTau(list, list)).isEqualTo(1, EXACT);
        assertThat(RankAgreement.kendallTau(list, list.reversed())).isEqualTo(-1, EXACT);
    }

    @Test
    void oneSwapOfNeighboursCostsTwoPairs() {
        // ten pairs, one of them discordant: (9 - 1) / 10
        assertThat(RankAgreement.kendallTau(list, List.of("a", "c", "b", "d", "e")))
                .isEqualTo(0.8, EXACT);
        // the first one last: four discordant pairs, (6 - 4) / 10
        assertThat(RankAgreement.kendallTau(list, List.of("b", "c", "d", "e", "a")))
                .isEqualTo(0.2, EXACT);
    }

    @Test
    void onlyCommonItemsAreCompared() {
        // b, c and e are in both; c and e changed places: (2 - 1) / 3
        assertThat(RankAgreement.kendallTau(list, List.of("x", "b", "e", "y", "c")))
                .isEqualTo(1.0 / 3, EXACT);
        assertThat(RankAgreement.kendallTau(list, List.of("x", "b"))).isEqualTo(1, EXACT);
        assertThat(RankAgreement.kendallTau(list, List.<String>of())).isEqualTo(1, EXACT);
    }

    @Test
    void tauKnowsNoFirstAndSecondList() {
        List<String> other = List.of("d", "a", "x", "e", "b");
        assertThat(RankAgreement.kendallTau(list, other)).isEqualTo(RankAgreement.kendallTau(other, list), EXACT);
    }

    @Test
    void overlapIsTheShareOfCommonItemsInTheFirstPlaces() {
        List<String> other = List.of("b", "a", "x", "y", "c");
        assertThat(RankAgreement.overlapAt(2, list, other)).isEqualTo(1, EXACT);
        assertThat(RankAgreement.overlapAt(4, list, other)).isEqualTo(0.5, EXACT);
        assertThat(RankAgreement.overlapAt(10, list, other)).isEqualTo(0.6, EXACT);
    }

    @Test
    void whatAShortListLacksIsNotCommon() {
        assertThat(RankAgreement.overlapAt(5, list, List.of("a", "b"))).isEqualTo(0.4, EXACT);
        assertThat(RankAgreement.overlapAt(5, list, List.<String>of())).isZero();
        assertThat(RankAgreement.overlapAt(5, List.<String>of(), List.<String>of()))
                .isEqualTo(1, EXACT);
    }

    @Test
    void impossibleListsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RankAgreement.overlapAt(0, list, list));
        assertThatIllegalArgumentException().isThrownBy(() -> RankAgreement.overlapAt(3, list, List.of("a", "a")));
        assertThatIllegalArgumentException().isThrownBy(() -> RankAgreement.kendallTau(List.of("a", "a"), list));
    }
}
