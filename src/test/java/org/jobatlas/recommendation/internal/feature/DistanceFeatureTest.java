package org.jobatlas.recommendation.internal.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jobatlas.job.RemoteKind;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DistanceFeatureTest {

    private static final Place HOME = place(57.70, 11.97);
    private static final Place NEXT_TOWN = place(57.66, 12.01);
    private static final Place CAPITAL = place(59.33, 18.07);

    private static Place place(double latitude, double longitude) {
        return new Place("somewhere", null, "SE", new GeoPoint(latitude, longitude));
    }

    private static double from(@Nullable Place home, SamplePosting posting) {
        SampleRequest request = SampleRequest.ofSomebody();
        return new DistanceFeature()
                .forRequest((home == null ? request : request.living(home)).request())
                .applyAsDouble(posting.contender());
    }

    @Test
    void atHomeIsBestAndEveryKilometreCosts() {
        assertThat(from(HOME, SamplePosting.of("Baker").in(HOME))).isEqualTo(1);
        assertThat(from(HOME, SamplePosting.of("Baker").in(NEXT_TOWN))).isBetween(0.8, 0.95);
        assertThat(from(HOME, SamplePosting.of("Baker").in(CAPITAL))).isCloseTo(0, within(0.001));
    }

    @Test
    void theNearestOfSeveralPlacesCounts() {
        assertThat(from(HOME, SamplePosting.of("Baker").in(CAPITAL, NEXT_TOWN)))
                .isEqualTo(from(HOME, SamplePosting.of("Baker").in(NEXT_TOWN)));
    }

    @Test
    void aPlaceWithoutCoordinatesIsNotStated() {
        assertThat(from(HOME, SamplePosting.of("Baker").in(Place.named("Kirkby"))))
                .isNaN();
        assertThat(from(Place.named("Kirkby"), SamplePosting.of("Baker").in(HOME)))
                .isNaN();
        assertThat(from(null, SamplePosting.of("Baker").in(HOME))).isNaN();
        assertThat(from(HOME, SamplePosting.of("Baker"))).isNaN();
    }

    @Test
    void remoteWorkIsNearToWhoeverSaysWhereTheyLive() {
        SamplePosting remote = SamplePosting.of("Baker").in(CAPITAL).remote(RemoteKind.REMOTE);
        assertThat(from(HOME, remote)).isEqualTo(1);
        assertThat(from(null, remote)).isNaN();
    }

    @Test
    void hybridWorkIsWhereItIs() {
        assertThat(from(HOME, SamplePosting.of("Baker").in(NEXT_TOWN).remote(RemoteKind.HYBRID)))
                .isEqualTo(from(HOME, SamplePosting.of("Baker").in(NEXT_TOWN)));
    }
}
