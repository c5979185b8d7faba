package org.jobatlas.recommendation.internal.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.taxonomy.FieldScores;
import org.junit.jupiter.api.Test;

class FieldFeatureTest {

    private static final FieldScores HEALTH = new FieldScores(Map.of("health", 0.8, "social", 0.2));
    private static final FieldScores IT = new FieldScores(Map.of("it", 1.0));

    private static double of(FieldScores sought, SamplePosting posting) {
        return new FieldFeature()
                .forRequest(SampleRequest.ofSomebody().fields(sought).request())
                .applyAsDouble(posting.contender());
    }

    @Test
    void theSameFieldsAreWhollyTheSame() {
        assertThat(of(HEALTH, SamplePosting.of("Nurse").fields(HEALTH))).isCloseTo(1, within(1e-9));
    }

    @Test
    void otherFieldsHaveNothingInCommon() {
        assertThat(of(HEALTH, SamplePosting.of("Developer").fields(IT))).isZero();
    }

    @Test
    void aFieldThatThePostingNamesCountsAtLeastHalf() {
        assertThat(of(IT, SamplePosting.of("Nurse").fields(HEALTH).field("it")))
                .isCloseTo(Math.sqrt(0.5), within(1e-9));
        assertThat(of(IT, SamplePosting.of("Nurse").field("it"))).isCloseTo(Math.sqrt(0.5), within(1e-9));
    }

    @Test
    void whatIsNotClassifiedIsNotStated() {
        assertThat(of(FieldScores.UNKNOWN, SamplePosting.of("Nurse").fields(HEALTH)))
                .isNaN();
        assertThat(of(HEALTH, SamplePosting.of("Nurse"))).isNaN();
    }

    /** Else a list in whose middle another classifier comes to serve would compare what two of them say. */
    @Test
    void whatTwoClassifiersReadIsNeverCompared() {
        SamplePosting ward = SamplePosting.of("Nurse").field("health");
        assertThat(of(HEALTH.by("one"), ward.fields(HEALTH.by("other")))).isNaN();
        assertThat(of(HEALTH.by("one"), ward.fields(HEALTH.by("one")))).isCloseTo(1, within(1e-9));
        assertThat(of(HEALTH, ward.fields(HEALTH.by("other")))).isCloseTo(1, within(1e-9));
    }
}
