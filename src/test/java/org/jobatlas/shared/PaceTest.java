package org.jobatlas.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long SECOND = 1_000_000_000L;

    private final Pace pace = new Pace();

    @Test
    void saysNothingBeforeSomethingWasDone() {
        assertThat(pace.words(0, 100, 100, 0)).isEmpty();
        assertThat(pace.words(0, 100, 100, 5 * SECOND)).isEmpty();
    }

    @Test
    void tellsRateAndTimeOfWhatIsLeft() {
        assertThat(pace.words(0, 28_000, 28_000, 0)).isEmpty();
        assertThat(pace.words(400, 28_000, 27_600, 10 * SECOND)).isEqualTo("40 per second, about 11 minutes left");
        assertThat(pace.words(27_900, 28_000, 100, 697 * SECOND + SECOND / 2))
                .isEqualTo("40 per second, about 3 s left");
        assertThat(pace.words(28_000, 28_000, 0, 700 * SECOND)).isEqualTo("40 per second");
    }

    @Test
    void countsRowsWhereTheWholeIsKnownInBytesAlone() {
        assertThat(pace.words(1_000, 100_000, 10, 0)).isEmpty();
        assertThat(pace.words(2_000, 100_000, 20, 2 * SECOND)).isEqualTo("5.0 per second, about 3 minutes left");
    }
}
