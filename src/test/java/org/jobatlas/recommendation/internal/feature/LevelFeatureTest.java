package org.jobatlas.recommendation.internal.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LevelFeatureTest {

    private static double level(@Nullable Seniority reached, @Nullable Seniority asked) {
        SampleRequest request = SampleRequest.ofSomebody();
        SamplePosting posting = SamplePosting.of("Baker");
        return new LevelFeature()
                .forRequest((reached == null ? request : request.level(reached)).request())
                .applyAsDouble((asked == null ? posting : posting.level(asked)).contender());
    }

    @Test
    void theSameLevelIsBestAndEachStepCostsAThird() {
        assertThat(level(Seniority.MID, Seniority.MID)).isEqualTo(1);
        assertThat(level(Seniority.MID, Seniority.SENIOR)).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(level(Seniority.SENIOR, Seniority.MID)).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(level(Seniority.JUNIOR, Seniority.EXECUTIVE)).isZero();
    }

    @Test
    void anUnknownLevelIsNotStated() {
        assertThat(level(null, Seniority.MID)).isNaN();
        assertThat(level(Seniority.MID, null)).isNaN();
    }
}
