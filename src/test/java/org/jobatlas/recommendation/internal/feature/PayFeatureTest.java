package org.jobatlas.recommendation.internal.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.PayLimit;
import org.jobatlas.shared.PayPeriod;
import org.jobatlas.shared.PayRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PayFeatureTest {

    private static final int ASKED = 400_000;

    private final PayFeature feature = new PayFeature();

    private double of(@Nullable Integer asked, SamplePosting posting) {
        JobFilters limits = new JobFilters(
                Set.of(),
                null,
                Set.of(),
                asked == null ? null : PayLimit.atLeast(asked, "SEK"),
                Set.of(),
                Set.of(),
                null,
                Set.of());
        return feature.forRequest(SampleRequest.ofSomebody()
                        .settings(RecommendationSettings.DEFAULT.withLimits(limits))
                        .request())
                .applyAsDouble(posting.contender());
    }

    private static SamplePosting paying(@Nullable Integer from, @Nullable Integer to, PayPeriod period) {
        return SamplePosting.of("Baker")
                .paying(new PayRange(
                        from == null ? null : BigDecimal.valueOf(from),
                        to == null ? null : BigDecimal.valueOf(to),
                        "SEK",
                        period));
    }

    @Test
    void isNotStatedWhereNothingWasAskedOrOffered() {
        assertThat(of(null, paying(300_000, 500_000, PayPeriod.YEAR))).isNaN();
        assertThat(of(ASKED, SamplePosting.of("Baker"))).isNaN();
    }

    @Test
    void isNothingAtWhatWasAskedAndBelow() {
        assertThat(of(ASKED, paying(300_000, ASKED, PayPeriod.YEAR))).isZero();
        assertThat(of(ASKED, paying(100_000, 200_000, PayPeriod.YEAR))).isZero();
    }

    @Test
    void risesWithTheUpperEndToTwiceWhatWasAskedAndNoFurther() {
        assertThat(of(ASKED, paying(300_000, 500_000, PayPeriod.YEAR))).isEqualTo(0.25);
        assertThat(of(ASKED, paying(800_000, null, PayPeriod.YEAR))).isEqualTo(1);
        assertThat(of(ASKED, paying(900_000, 2_000_000, PayPeriod.YEAR))).isEqualTo(1);
    }

    @Test
    void comparesAYearWhateverThePeriod() {
        assertThat(of(ASKED, paying(null, 50_000, PayPeriod.MONTH))).isEqualTo(0.5);
    }
}
