package org.jobatlas.feed.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates as people and machines write them; where no zone is given, UTC. */
final class DateReader {

    private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");
    private static final Pattern ORDINAL = Pattern.compile("(\\d)(st|nd|rd|th)\\b", Pattern.CASE_INSENSITIVE);
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private static final DateTimeFormatter MACHINE = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalEnd()
            .appendPattern("[ ][XXX][XX][X]")
            .toFormatter(Locale.ROOT);

    /** Days before months, except where only the other order is a date. */
    private static final List<DateTimeFormatter> HUMAN = Stream.concat(
                    Stream.of(
                                    "MMMM d, yyyy",
                                    "MMM d, yyyy",
                                    "d MMMM yyyy",
                                    "d MMM yyyy",
                                    "MMMM d yyyy",
                                    "EEEE, MMMM d, yyyy")
                            .flatMap(pattern -> Stream.of("en", "sv", "fr", "de", "pl")
                                    .map(language -> formatter(pattern, Locale.of(language)))),
                    Stream.of("d/M/yyyy", "M/d/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd")
                            .map(pattern -> formatter(pattern, Locale.ROOT)))
            .toList();

    private DateReader() {}

    /** The moment, or the start of the day. */
    static Optional<Instant> start(String text) {
        return read(text, LocalTime.MIN);
    }

    /** The moment, or the end of the day. */
    static Optional<Instant> end(String text) {
        return read(text, END_OF_DAY);
    }

    private static Optional<Instant> read(String text, LocalTime time) {
        String stripped = ORDINAL.matcher(text.strip()).replaceAll("$1");
        return machine(stripped, time)
                .or(() -> human(stripped, time))
                .filter(instant -> instant.isAfter(EARLIEST) && instant.isBefore(LATEST));
    }

    private static Optional<Instant> machine(String text, LocalTime time) {
        if (EPOCH.matcher(text).matches()) {
            long number = Long.parseLong(text);
            return Optional.of(text.length() == 13 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number));
        }
        try {
            return Optional.of(
                    switch (MACHINE.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)) {
                        case OffsetDateTime moment -> moment.toInstant();
                        case LocalDateTime moment -> moment.toInstant(ZoneOffset.UTC);
                        case LocalDate day -> day.atTime(time).toInstant(ZoneOffset.UTC);
                        case TemporalAccessor other -> Instant.from(other);
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> human(String text, LocalTime time) {
        for (DateTimeFormatter formatter : HUMAN) {
            try {
                return Optional.of(LocalDate.parse(text, formatter).atTime(time).toInstant(ZoneOffset.UTC));
            } catch (DateTimeException e) {
                // the next one
            }
        }
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale);
    }
}
