package org.jobatlas.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final LocalDateTime WHEN = LocalDateTime.of(2026, 11, 5, 14, 5);
    private static final Locale SWEDISH = Locale.of("sv");

    @Test
    void inEnglishTheDayStandsBeforeTheMonth() {
        assertThat(Dates.date(FormatStyle.MEDIUM, Locale.ENGLISH).format(WHEN)).isEqualTo("5 Nov 2026");
        assertThat(Dates.date(FormatStyle.LONG, Locale.ENGLISH).format(WHEN)).isEqualTo("5 November 2026");
        assertThat(Dates.toTheMinute(Locale.ENGLISH).format(WHEN)).isEqualTo("5 Nov 2026, 14:05");
        assertThat(Dates.dateTime(FormatStyle.MEDIUM, Locale.ENGLISH).format(WHEN))
                .isEqualTo("5 Nov 2026, 14:05:00");
    }

    @Test
    void whoNamesACountryGetsItsDates() {
        assertThat(Dates.date(FormatStyle.MEDIUM, Locale.US).format(WHEN)).isEqualTo("Nov 5, 2026");
    }

    @Test
    void swedishDatesAreSwedish() {
        assertThat(Dates.date(FormatStyle.MEDIUM, SWEDISH).format(WHEN)).isEqualTo("5 nov. 2026");
        assertThat(Dates.date(FormatStyle.LONG, SWEDISH).format(WHEN)).isEqualTo("5 november 2026");
    }
}
