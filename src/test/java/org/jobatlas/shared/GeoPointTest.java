package org.jobatlas.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GeoPointTest {

    private final GeoPoint stockholm = new GeoPoint(59.3293, 18.0686);
    private final GeoPoint gothenburg = new GeoPoint(57.7089, 11.9746);

    @Test
    void stockholmAndGothenburgAreAboutFourHundredKilometresApart() {
        assertThat(stockholm.distanceKmTo(gothenburg)).isCloseTo(397, within(3.0));
        assertThat(gothenburg.distanceKmTo(stockholm)).isEqualTo(stockholm.distanceKmTo(gothenburg));
    }

    @Test
    void theDateLineIsNoWall() {
        assertThat(new GeoPoint(0, 179.9).distanceKmTo(new GeoPoint(0, -179.9))).isCloseTo(22.2, within(0.1));
    }

    @Test
    void pointsOffTheEarthAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(91, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(0, Double.NaN));
    }
}
