package org.jobatlas.untidy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Date;
import java.util.function.Supplier;

/** Reads the clock of the system in each way there is, and writes a date in a format of its own. */
final class UntidyTimes {

    private UntidyTimes() {}

    static Instant plainly() {
        return Instant.now();
    }

    static LocalDate inAZone(ZoneId zone) {
        return LocalDate.now(zone);
    }

    static Clock byAClockOfItsOwn(ZoneId zone) {
        return Clock.system(zone);
    }

    @SuppressWarnings("JavaUtilDate")
    static Date inTheOldWay() {
        return new Date();
    }

    static Supplier<Instant> byReference() {
        return Instant::now;
    }

    static DateTimeFormatter inItsOwnFormat() {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    }
}
