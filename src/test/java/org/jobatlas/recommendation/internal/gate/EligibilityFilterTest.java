package org.jobatlas.recommendation.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.junit.jupiter.api.Test;

class EligibilityFilterTest {

    private static final ListRequest ANYBODY = SampleRequest.ofSomebody().request();

    private final EligibilityFilter filter = new EligibilityFilter();

    @Test
    void aBlockedEmployerIsOutHoweverItIsWritten() {
        Contender blocked = SamplePosting.of("Baker").by(" KESTREL Foods AB").contender();
        Contender other = SamplePosting.of("Baker").by("Kestrel Foods").contender();
        Contender unknown = SamplePosting.of("Baker").contender();
        assertThat(filter.eligible(
                        List.of(blocked, other, unknown),
                        SampleRequest.ofSomebody().blocking("Kestrel Foods AB").request()))
                .containsExactly(other, unknown);
    }

    @Test
    void ofOneTextTheFirstStaysAndTheOrderIsKept() {
        Contender first = SamplePosting.of("Baker").text("same").contender();
        Contender between = SamplePosting.of("Cook").contender();
        Contender copy = SamplePosting.of("Baker").text("same").contender();
        assertThat(filter.eligible(List.of(first, between, copy), ANYBODY)).containsExactly(first, between);
    }

    @Test
    void aCopyOfABlockedEmployersTextMayComeFromAnother() {
        Contender blocked = SamplePosting.of("Baker").by("Kestrel").text("same").contender();
        Contender copy = SamplePosting.of("Baker").by("Ward").text("same").contender();
        assertThat(filter.eligible(
                        List.of(blocked, copy),
                        SampleRequest.ofSomebody().blocking("kestrel").request()))
                .containsExactly(copy);
    }

    @Test
    void nearlyTheSameMeaningUnderOneTitleOrEmployerIsACopy() {
        Contender ad = SamplePosting.of("Baker").by("Kestrel").vector(1, 0).contender();
        assertThat(Copies.isCopy(
                        ad,
                        SamplePosting.of("Baker ")
                                .by("Ward")
                                .vector(0.99f, 0.14f)
                                .contender()))
                .isTrue();
        assertThat(Copies.isCopy(
                        ad,
                        SamplePosting.of("Cook")
                                .by("kestrel")
                                .vector(0.99f, 0.14f)
                                .contender()))
                .isTrue();
        assertThat(Copies.isCopy(
                        ad,
                        SamplePosting.of("Cook").by("Ward").vector(0.99f, 0.14f).contender()))
                .as("another title of another employer")
                .isFalse();
        assertThat(Copies.isCopy(
                        ad,
                        SamplePosting.of("Baker")
                                .by("Kestrel")
                                .vector(0.98f, 0.2f)
                                .contender()))
                .as("another meaning")
                .isFalse();
        assertThat(Copies.isCopy(ad, SamplePosting.of("Baker").by("Kestrel").contender()))
                .as("no vector yet")
                .isFalse();
    }
}
