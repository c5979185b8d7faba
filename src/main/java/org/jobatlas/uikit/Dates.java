package org.jobatlas.uikit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Date formats in the reader's language; in English the day comes before the month. */
public final class Dates {

    private Dates() {}

    /** "21 Nov 2026", or with the long style "21 November 2026". */
    public static DateTimeFormatter date(FormatStyle style, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(regional(locale));
    }

    /** "21 Nov 2026, 14:05:00". */
    public static DateTimeFormatter dateTime(FormatStyle style, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(style).withLocale(regional(locale));
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
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(regional(locale));
    }

    /** The JDK takes English without a country for American; here it is British. */
    static Locale regional(Locale locale) {
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }
}
