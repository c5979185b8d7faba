package org.jobatlas.uikit;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Date formats in the reader's language and time zone; in English the day comes before the month. */
public final class Dates {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private static final int QUARTER = 15;

    /** When a day ends, in UTC, where it ends first but for a few islands. */
    private static final Duration EASTERNMOST = Duration.between(LocalTime.MIDNIGHT, LocalTime.of(10, 59, 59));

    private Dates() {}

    /** "21 Nov 2026", or with the long style "21 November 2026". */
    public static DateTimeFormatter date(FormatStyle style, Locale locale) {
        return reader(DateTimeFormatter.ofLocalizedDate(style), locale);
    }

    /** "21 Nov 2026, 14:05:00". */
    public static DateTimeFormatter dateTime(FormatStyle style, Locale locale) {
        return reader(DateTimeFormatter.ofLocalizedDateTime(style), locale);
    }

    /** "Tuesday, 1 December 2026, 10:00 (Central European Standard Time)". */
    public static String appointment(Instant at, ZoneId zone, Locale locale) {
        String then = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(regional(locale))
                .format(at.atZone(zone));
        return then + " (" + zone(at, zone, locale) + ")";
    }

    /** "Central European Summer Time": which of a zone's times a moment is in. */
    public static String zone(Instant at, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofPattern("zzzz", regional(locale)).format(at.atZone(zone));
    }

    /** "21 Nov 2026, 14:05". */
    public static DateTimeFormatter toTheMinute(Locale locale) {
        return reader(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT), locale);
    }

    /**
     * The day of a moment for its reader. The first and the last second of a day in UTC are how a day without a time is
     * kept, for instance from a feed: it is the same day for everybody.
     */
    public static LocalDate day(Instant moment) {
        OffsetDateTime stated = moment.atOffset(ZoneOffset.UTC);
        LocalTime time = stated.toLocalTime().truncatedTo(ChronoUnit.SECONDS);
        return time.equals(LocalTime.MIDNIGHT) || time.equals(LAST_SECOND)
                ? stated.toLocalDate()
                : LocalDate.ofInstant(moment, Dates.readersZone());
    }

    /**
     * The last day that somebody chose: the day whose last second this is in the zone of whoever chose it, which a letter about it
     * does not know; of any other moment, the day in UTC.
     */
    public static LocalDate chosenDay(Instant end) {
        OffsetDateTime stated = end.atOffset(ZoneOffset.UTC);
        boolean lastSecond =
                stated.getMinute() % QUARTER == QUARTER - 1 && stated.getSecond() == LAST_SECOND.getSecond();
        return (lastSecond ? stated.minus(EASTERNMOST) : stated).toLocalDate();
    }

    /** What day it is where the reader is. */
    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(Dates.readersZone()));
    }

    /** The time zone of the current page, as its browser tells it; UTC outside a page and where it tells none. */
    public static ZoneId readersZone() {
        return Optional.ofNullable(UI.getCurrent())
                .map(page -> page.getPage().getExtendedClientDetails().getTimeZoneId())
                .flatMap(Dates::known)
                .orElse(ZoneOffset.UTC);
    }

    private static Optional<ZoneId> known(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter reader(DateTimeFormatter format, Locale locale) {
        return format.withLocale(regional(locale)).withZone(Dates.readersZone());
    }

    /** The JDK takes English without a country for American; here it is British. */
    static Locale regional(Locale locale) {
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }
}
