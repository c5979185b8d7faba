package org.jobatlas.recommendation.internal.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.junit.jupiter.api.Test;

class MeaningFeatureTest {

    /** For a person of the vector (1, 0), so that the first number is the cosine. */
    private static double of(float... vector) {
        return new MeaningFeature()
                .forRequest(SampleRequest.ofSomebody().vector(1, 0).request())
                .applyAsDouble(SamplePosting.of("Baker").vector(vector).contender());
    }

    @Test
    void stretchesTheCosinesThatOccurOverTheWholeRange() {
        assertThat(of(0.15f, 0.99f)).isCloseTo(0, within(1e-6));
        assertThat(of(0.45f, 0.89f)).isCloseTo(0.5, within(1e-6));
        assertThat(of(0.75f, 0.66f)).isCloseTo(1, within(1e-6));
    }

    @Test
    void staysWithinItsRange() {
        assertThat(of(-1, 0)).isZero();
        assertThat(of(1, 0)).isEqualTo(1);
    }

    @Test
    void aPostingWithoutAVectorYetIsNotStated() {
        Contender posting = SamplePosting.of("Baker").contender();
        assertThat(new MeaningFeature()
                        .forRequest(SampleRequest.ofSomebody().request())
                        .applyAsDouble(posting))
                .isNaN();
    }
}
