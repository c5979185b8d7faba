package org.jobatlas.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.shared.GeoPoint;
import org.junit.jupiter.api.Test;

class JobFiltersTest {

    @Test
    void aNearerCircleAndALeastPayLeaveTheOtherLimitsAsTheyAre() {
        Area wide = new Area("Göteborg", new GeoPoint(57.7, 11.97), 100);
        JobFilters limits = JobFilters.NONE.within(wide).paying(PayLimit.atLeast(400_000, "SEK"));
        assertThat(limits.area()).isEqualTo(wide);
        assertThat(limits.pay()).isEqualTo(PayLimit.atLeast(400_000, "SEK"));
        assertThat(limits.within(new Area("Göteborg", wide.center(), 25)).pay())
                .isEqualTo(PayLimit.atLeast(400_000, "SEK"));
    }
}
