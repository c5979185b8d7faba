package org.jobatlas.recommendation.internal.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.junit.jupiter.api.Test;

class RetrievalFeaturesTest {

    private final Contender posting = SamplePosting.of("Baker").contender(0.6, 0.25);

    @Test
    void whatTheRetrievalsFoundIsTakenAsItIs() {
        assertThat(new AgreementFeature()
                        .forRequest(SampleRequest.ofSomebody().request())
                        .applyAsDouble(posting))
                .isEqualTo(0.6);
        assertThat(new WordingFeature()
                        .forRequest(SampleRequest.ofSomebody().request())
                        .applyAsDouble(posting))
                .isEqualTo(0.25);
    }
}
