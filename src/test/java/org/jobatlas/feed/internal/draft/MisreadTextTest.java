package org.jobatlas.feed.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UTF-8 that was taken for Windows-1252. */
class MisreadTextTest {

    @ParameterizedTest
    @CsvSource({
        "MalmÃ¶,Malmö",
        "Ã\u0085re,Ã\u0085re",
        "cafÃ©,café",
        "pay â€“ monthly,pay – monthly",
        "Â£30,£30",
        "Malmö,Malmö",
        "Ã,Ã",
        "SÃO PAULO,SÃO PAULO",
        "â la carte,â la carte",
        "cafÃ© in Łódź,cafÃ© in Łódź"
    })
    void isMendedWhereAllOfItCanBe(String text, String meant) {
        assertThat(MisreadText.mended(text)).isEqualTo(meant);
    }
}
