package org.jobatlas.bench.internal.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeparationTest {

    @Test
    void groupsThatNeverOverlapAreToldApartAndEqualOnesAreNot() {
        assertThat(Separation.area(List.of(3.0, 4.0), List.of(1.0, 2.0))).isEqualTo(1);
        assertThat(Separation.area(List.of(1.0, 2.0), List.of(3.0, 4.0))).isZero();
        assertThat(Separation.area(List.of(1.0, 2.0), List.of(1.0, 2.0))).isEqualTo(0.5);
        assertThat(Separation.area(List.of(1.0, 3.0), List.of(2.0))).isEqualTo(0.5);
    }
}
