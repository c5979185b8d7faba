package org.jobatlas.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.assertj.core.data.Percentage;
import org.jobatlas.shared.PayPeriod;
import org.jobatlas.shared.PayRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayRatesTest {

    @Test
    void aSwedishMonthIsComparedWithAnEnglishYear() {
        PayRange month = new PayRange(null, BigDecimal.valueOf(27_500), "SEK", PayPeriod.MONTH);
        assertThat(PayRates.current().annualTop(month, "EUR").getAsDouble()).isBetween(25_000.0, 32_000.0);
        assertThat(PayRates.current().annualTop(month, "SEK").getAsDouble()).isEqualTo(330_000);
    }

    @Test
    void whatHasNoRateIsNotCompared() {
        assertThat(PayRates.current().convert(100, "XAU", "EUR")).isEmpty();
        assertThat(PayRates.current().convert(100, "XAU", "XAU")).hasValue(100);
    }

    @Test
    void goingThereAndBackChangesNothing() {
        PayRates rates = PayRates.current();
        rates.perEuro().keySet().forEach(code -> {
            double euro = rates.convert(1_000_000, code, "EUR").getAsDouble();
            assertThat(rates.convert(euro, "EUR", code).getAsDouble())
                    .isCloseTo(1_000_000, Percentage.withPercentage(1e-9));
        });
    }

    @Test
    void filesOfTheBankAreRead() {
        PayRates day = PayRates.read("Date, USD, SEK, \n27 November 2026, 1.1500, 11.0000, \n");
        assertThat(day.date()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(day.perEuro()).containsEntry("SEK", 11.0).hasSize(2);
        PayRates history = PayRates.read("Date,USD,CYP,\n2026-11-27,1.15,N/A,\n2026-11-26,1.14,N/A,\n");
        assertThat(history.perEuro()).containsEntry("USD", 1.15).doesNotContainKey("CYP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<html>", "Date,USD\n", "Date,USD\nsoon,1.1", "Date,SEK\n2026-11-27,11", "id,title\n1,Cook"})
    void whatIsNoTableIsRefusedWithASentence(String text) {
        assertThatThrownBy(() -> PayRates.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(".");
    }
}
