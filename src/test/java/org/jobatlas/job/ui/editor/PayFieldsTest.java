package org.jobatlas.job.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayFieldsTest {

    @ParameterizedTest
    @CsvSource({"48000.00,48000", "25.50,25.50", "25.5,25.50", "4.8E+4,48000", "0.125,0.125", "100,100"})
    void payIsShownAsPeopleWriteIt(String stored, String shown) {
        assertThat(PayFields.written(new BigDecimal(stored)))
                .isEqualTo(new BigDecimal(shown))
                .hasToString(shown);
    }

    @Test
    void onlyMoneyThatIsPaidWithNowCanBeChosen() {
        assertThat(PayFields.currencies())
                .startsWith("SEK", "EUR")
                .contains("JPY", "ISK", "CZK", "INR")
                .doesNotContain("DEM", "FRF", "ITL", "HRK", "XAU", "XXX", "XTS", "CHE")
                .doesNotHaveDuplicates();
    }
}
