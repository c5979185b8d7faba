package org.jobatlas.recommendation.internal.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.junit.jupiter.api.Test;

class TitleFeatureTest {

    private static double of(SampleRequest held, SamplePosting posting) {
        return new TitleFeature().forRequest(held.request()).applyAsDouble(posting.contender());
    }

    private static SampleRequest held(String... titles) {
        SampleRequest request = SampleRequest.ofSomebody();
        List.of(titles).forEach(title -> request.held(title, null));
        return request;
    }

    @Test
    void theLatestTitleCountsWhollyAndEarlierOnesATenthLessEach() {
        SamplePosting baker = SamplePosting.of("Baker");
        assertThat(of(held("Baker"), baker)).isEqualTo(1);
        assertThat(of(held("Driver", "Baker"), baker)).isEqualTo(0.9);
        assertThat(of(held("Driver", "Cook", "Baker"), baker)).isEqualTo(0.8);
    }

    @Test
    void theSixthTitleCountsNoMore() {
        assertThat(of(held("Driver", "Cook", "Clerk", "Nurse", "Teacher", "Baker"), SamplePosting.of("Baker")))
                .isZero();
    }

    @Test
    void aTitleHeldTwiceTakesOnePlace() {
        assertThat(of(held("Driver", "Driver", "Baker"), SamplePosting.of("Baker")))
                .isEqualTo(0.9);
    }

    @Test
    void theSameOccupationUnderAnotherNameIsTheSameWork() {
        SampleRequest held = SampleRequest.ofSomebody().held("Sjuksköterska", "nurse");
        assertThat(of(held, SamplePosting.of("Registered nurse").occupations("nurse")))
                .isEqualTo(1);
        assertThat(of(held, SamplePosting.of("Registered nurse").occupations("midwife")))
                .isZero();
    }

    @Test
    void whoNeverHeldATitleIsNotStated() {
        assertThat(of(held(), SamplePosting.of("Baker"))).isNaN();
    }
}
