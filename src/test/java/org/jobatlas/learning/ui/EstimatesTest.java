package org.jobatlas.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jobatlas.ranking.metrics.Estimate;
import org.junit.jupiter.api.Test;

class EstimatesTest {

    private static String shown(Estimate estimate, boolean signed) {
        return Estimates.shown(estimate, signed, Locale.ENGLISH, key -> "too few");
    }

    @Test
    void anEstimateIsShownWithItsInterval() {
        assertThat(shown(new Estimate(0.5, 0.4, 0.65), false)).isEqualTo("0.500 (0.400 – 0.650)");
        assertThat(shown(new Estimate(0.02, -0.01, 0.05), true)).isEqualTo("+0.020 (-0.010 – +0.050)");
    }

    @Test
    void anIntervalOfAllThatIsPossibleIsCalledTooFew() {
        assertThat(shown(new Estimate(0.5, 0, 1), false)).isEqualTo("0.500 (too few)");
        assertThat(shown(new Estimate(0.02, -1, 1), true)).isEqualTo("+0.020 (too few)");
        assertThat(shown(new Estimate(0.02, 0, 1), true)).isEqualTo("+0.020 (0.000 – +1.000)");
    }
}
