package org.jobatlas.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource({
        "en, 2026-10-25T00:30:00Z, 'Sunday, 25 October 2026, 02:30 (Central European Summer Time)'",
        "en, 2026-10-25T01:30:00Z, 'Sunday, 25 October 2026, 02:30 (Central European Standard Time)'",
        "sv, 2026-10-25T01:30:00Z, 'söndag 25 oktober 2026 02:30 (centraleuropeisk normaltid)'"
    })
    void anAppointmentNamesItsZone(Locale locale, Instant at, String said) {
        assertThat(Dates.appointment(at, ZoneId.of("Europe/Stockholm"), locale)).isEqualTo(said);
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Europe/Stockholm",
                "America/New_York",
                "Pacific/Honolulu",
                "Asia/Kolkata",
                "Pacific/Auckland"
            })
    void theLastDayThatSomebodyChoseIsKnownWithoutTheirZone(String zone) {
        for (String day : List.of("2026-12-24", "2026-06-30")) {
            Instant end = LocalDate.parse(day)
                    .plusDays(1)
                    .atStartOfDay(ZoneId.of(zone))
                    .minusSeconds(1)
                    .toInstant();
            assertThat(Dates.chosenDay(end)).hasToString(day);
        }
    }

    @Test
    void aMomentThatEndsNoDayIsOnItsDayInUtc() {
        assertThat(Dates.chosenDay(Instant.parse("2026-12-24T08:00:00Z"))).hasToString("2026-12-24");
    }

    @Test
    void aDayWithoutATimeIsTheSameDayForEverybody() {
        TimeZoneOfReader.in("Asia/Tokyo", () -> {
            assertThat(Dates.day(Instant.parse("2026-11-30T23:59:59Z"))).hasToString("2026-11-30");
            assertThat(Dates.day(Instant.parse("2026-11-30T22:59:59Z"))).hasToString("2026-12-01");
        });
        TimeZoneOfReader.in("America/New_York", () -> {
            assertThat(Dates.day(Instant.parse("2026-11-30T00:00:00Z"))).hasToString("2026-11-30");
            assertThat(Dates.day(Instant.parse("2026-11-30T00:00:01Z"))).hasToString("2026-11-29");
        });
    }

    @Test
    void timesAreThoseOfTheReader() {
        TimeZoneOfReader.in(
                "Europe/Stockholm",
                () -> assertThat(Dates.toTheMinute(Locale.ENGLISH).format(Instant.parse("2026-11-30T23:30:00Z")))
                        .isEqualTo("1 Dec 2026, 00:30"));
    }
}
