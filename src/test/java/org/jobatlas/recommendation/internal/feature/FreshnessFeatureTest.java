package org.jobatlas.recommendation.internal.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.junit.jupiter.api.Test;

class FreshnessFeatureTest {

    private static double after(Duration age) {
        Contender posting = SamplePosting.of("Baker")
                .published(SampleRequest.NOW.minus(age))
                .contender();
        return new FreshnessFeature()
                .forRequest(SampleRequest.ofSomebody().request())
                .applyAsDouble(posting);
    }

    @Test
    void aPostingOfTodayIsWhollyFresh() {
        assertThat(after(Duration.ZERO)).isEqualTo(1);
        assertThat(after(Duration.ofMinutes(59))).isEqualTo(1);
    }

    @Test
    void afterThirtyDaysAThirdIsLeft() {
        assertThat(after(Duration.ofDays(30))).isCloseTo(0.368, within(0.001));
        assertThat(after(Duration.ofDays(60))).isCloseTo(0.135, within(0.001));
    }

    @Test
    void aPostingOfTomorrowIsNoFresherThanOneOfToday() {
        assertThat(after(Duration.ofDays(-3))).isEqualTo(1);
    }

    @Test
    void anHourMakesADifference() {
        assertThat(after(Duration.ofHours(25))).isLessThan(after(Duration.ofHours(24)));
    }
}
