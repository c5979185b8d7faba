package org.jobatlas.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.jobatlas.recommendation.Horizon;
import org.jobatlas.recommendation.More;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WiderPlacesTest {

    private final RankingSteps steps = mock();
    private final WiderPlaces wider = new WiderPlaces(steps, new SimpleMeterRegistry());
    private final ListRequest request = SampleRequest.ofSomebody()
            .living(new Place("Cork", null, "IE", new GeoPoint(51.9, -8.47)))
            .request();

    @BeforeEach
    void twoComeNearestAnywhere() {
        when(steps.nearest(argThat(WiderPlacesTest::isAnywhere), any())).thenReturn(2);
    }

    private static boolean isAnywhere(ListRequest asked) {
        return asked != null && asked.settings().scope().horizon().equals(Horizon.ANYWHERE);
    }

    @Test
    void whereNothingFitsAnywhereTheWayLeadsToWhatComesNearestThere() {
        assertThat(wider.of(request)).containsExactly(new More(More.Kind.NEAREST, null, 2));
    }

    @Test
    void whatFitsFartherAwayIsOfferedInsteadOfWhatComesNearest() {
        when(steps.count(argThat(WiderPlacesTest::isAnywhere), any())).thenReturn(3);
        assertThat(wider.of(request)).containsExactly(new More(More.Kind.ANYWHERE, null, 3));
    }
}
