package org.jobatlas.search.internal.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jobatlas.search.PayLimit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayBandsTest {

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "SEK", "GBP", "JPY", "INR", "IDR", "XAU"})
    void bandsFollowEachOtherWithoutGapAndOverlap(String currency) {
        List<PayLimit> bands = PayBands.in(currency);
        assertThat(bands.getFirst().from()).isZero();
        assertThat(bands.getLast().below()).isNull();
        for (int band = 1; band < bands.size(); band++) {
            assertThat(bands.get(band - 1).below()).isEqualTo(bands.get(band).from());
        }
        assertThat(bands)
                .allMatch(band -> PayLimit.read(band.text()).orElseThrow().equals(band));
    }
}
