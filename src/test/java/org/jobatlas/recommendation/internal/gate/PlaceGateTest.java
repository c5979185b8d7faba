package org.jobatlas.recommendation.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.job.RemoteKind;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Assumed;
import org.jobatlas.recommendation.GateResult.Reason;
import org.jobatlas.recommendation.Verdict;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Place;
import org.junit.jupiter.api.Test;

class PlaceGateTest {

    private static final Place GOTEBORG = new Place("Göteborg", null, "SE", new GeoPoint(57.71, 11.97));
    private static final Place MOLNDAL = new Place("Mölndal", null, "SE", new GeoPoint(57.66, 12.01));
    private static final Place EXETER = new Place("Exeter", null, "GB", new GeoPoint(50.72, -3.53));
    private static final Place KIRUNA = new Place("Kiruna", null, "SE", new GeoPoint(67.86, 20.23));

    private final Profile somebody = SampleRequest.ofSomebody().request().profile();

    private Reason place(SamplePosting posting) {
        return new PlaceGate()
                .forPerson(new GatedPerson(somebody, new Assumed(GOTEBORG, 50.0, "SE", false)))
                .apply(posting.contender().posting())
                .reason();
    }

    @Test
    void workAtAPlaceIsWithinTheCircleAndNotAbroad() {
        assertThat(place(SamplePosting.of("Developer").in(MOLNDAL).inCountry("SE")))
                .isEqualTo(Reason.MET);
        assertThat(place(SamplePosting.of("Developer").in(KIRUNA).inCountry("SE")))
                .isEqualTo(Reason.TOO_FAR);
        assertThat(place(SamplePosting.of("Developer").in(EXETER).inCountry("GB")))
                .isEqualTo(Reason.ABROAD);
    }

    @Test
    void workFromHomeIsWithinTheCountry() {
        assertThat(place(
                        SamplePosting.of("Developer").in(KIRUNA).inCountry("SE").remote(RemoteKind.REMOTE)))
                .isEqualTo(Reason.MET);
        assertThat(place(
                        SamplePosting.of("Developer").in(EXETER).inCountry("GB").remote(RemoteKind.REMOTE)))
                .isEqualTo(Reason.ABROAD);
    }

    @Test
    void aJobThatStatesNoPlaceMayBeAnywhereInTheCountry() {
        assertThat(place(SamplePosting.of("Developer"))).isEqualTo(Reason.UNKNOWN);
        assertThat(place(SamplePosting.of("Developer").inCountry("GB"))).isEqualTo(Reason.ABROAD);
    }

    @Test
    void aCountryAloneSaysNoMoreThanNothing() {
        Place sweden = new Place("Sweden", null, "SE", null);
        assertThat(place(SamplePosting.of("Developer").in(sweden).inCountry("SE")))
                .isEqualTo(Reason.UNKNOWN);
        Place britain = new Place("UK", null, "GB", null);
        assertThat(place(SamplePosting.of("Developer").in(britain).inCountry("GB")))
                .isEqualTo(Reason.ABROAD);
    }

    @Test
    void aPlaceThatIsNotOnTheMapIsNotNear() {
        assertThat(place(SamplePosting.of("Developer").in(Place.named("Småort")).inCountry("SE")))
                .isEqualTo(Reason.TOO_FAR);
    }

    @Test
    void whoGoesAnywhereGoesWhereNoPlaceIsStated() {
        assertThat(new PlaceGate()
                        .forPerson(new GatedPerson(somebody, new Assumed(null, null, null, false)))
                        .apply(SamplePosting.of("Developer").contender().posting())
                        .verdict())
                .isEqualTo(Verdict.PASS);
    }
}
