package org.jobatlas.learning.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jobatlas.learning.internal.sample.Episode;
import org.jobatlas.learning.internal.sample.PositionBias;
import org.junit.jupiter.api.Test;

class DebiasedGainTest {

    private static Episode list(int shown, int taken) {
        List<Episode.Item> items = IntStream.range(0, shown)
                .mapToObj(i -> new Episode.Item(i + 1, new UUID(1, i), shown - i, new double[0], i < taken ? 1 : 0))
                .toList();
        return new Episode(new UUID(0, 1), new UUID(0, 2), Instant.EPOCH, List.of(), items);
    }

    private static DebiasedGain.Reached of(Episode episode) {
        return DebiasedGain.of(episode, Episode.Item::score, PositionBias.none());
    }

    @Test
    void theBestOrderReachesAllThereIs() {
        DebiasedGain.Reached reached = of(list(10, 3));
        assertThat(reached.gain()).isCloseTo(reached.best(), within(1e-9));
    }

    @Test
    void whoeverTakesUpNearlyEverythingHasHardlyMoreSay() {
        assertThat(of(list(10, 9)).best()).isLessThan(2 * of(list(10, 1)).best());
    }

    @Test
    void aListOfWhichNothingWasTakenUpSaysNothing() {
        assertThat(of(list(10, 0))).isEqualTo(new DebiasedGain.Reached(0, 0));
    }
}
