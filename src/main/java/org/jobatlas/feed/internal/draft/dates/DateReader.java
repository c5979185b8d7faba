package org.jobatlas.feed.internal.draft.dates;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses dates written by people and machines; UTC where no zone is given. Unparseable text gives no date. */
public final class DateReader {

    private static final int LONGEST = 80;
    private static final Pattern EPOCH = Pattern.compile(
            "^(?:\\\\?/Date\\()?(\\d{10,19}(?:\\.\\d{1,9})?|\\d(?:\\.\\d{1,18})?[eE]\\+?\\d{1,2})(?:[+-]\\d{4})?(?:\\)\\\\?/)?$");
    /** Excel serial dates (days since 1899), from 2009 to 2064. */
    private static final Pattern SERIAL = Pattern.compile("[45]\\d{4}(?:[.,]\\d{1,12})?");

    private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);
    /** "at 5pm", "um 12 Uhr", "à 17h": an hour without minutes. */
    private static final Pattern HOUR = Pattern.compile(
            "(?i)(?<![\\d:.])(\\d{1,2})(?: ?([ap])\\.?m\\.?(?![\\p{L}])| ?uhr(?!\\p{L})| ?h(?![\\p{L}\\d]))");
    /** Hour 24 as the end of a day. */
    private static final Pattern MIDNIGHT = Pattern.compile("(?<=[T ])24:00(?::00)?");

    private static final Pattern EASTERN = Pattern.compile("\\d{4} ?[\u5e74\ub144].{3,12}");
    private static final Pattern UNIVERSAL = Pattern.compile("(?: UTC| GMT)$");
    private static final Pattern ZONE_NAME = Pattern.compile("\\[[A-Za-z_/+-]{1,40}]$|\\([\\p{L} ]{1,40}\\)$");
    private static final Pattern NUMERIC =
            Pattern.compile("^(?:\\p{L}{2,12}\\.?,? )?(\\d{1,4})[./ -] ?(\\d{1,2})[./ -] ?(\\d{4}|\\d{1,2})\\.?(?:[T,"
                    + " ]{1,2}(?:klo |kl\\.? |at |um |\u00e0 )?(\\d{1,2})[:.h](\\d{2}).{0,12})?$");
    private static final Pattern INSIDE = Pattern.compile(
            "(?<![\\p{L}\\d./-])(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2}))(?![\\p{L}\\d/-])");
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);
    private static final int MOST_MONTHS = 12;
    private static final int MILLIS = 12;
    private static final int MICROS = 15;
    private static final int NANOS = 18;

    private static final DateTimeFormatter MACHINE = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalEnd()
            .appendPattern("[ ][XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter COMPACT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("uuuuMMdd['T'HHmm[ss][XX][X]]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private DateReader() {}

    /** The moment, or the start of the day. */
    public static Optional<Instant> start(String text, Instant now) {
        return start(text, now, /* monthFirst= */ false);
    }

    public static Optional<Instant> start(String text, Instant now, boolean monthFirst) {
        return read(text, new Asked(LocalTime.MIN, now, monthFirst));
    }

    /** The moment, or the end of the day. */
    public static Optional<Instant> end(String text, Instant now) {
        return end(text, now, /* monthFirst= */ false);
    }

    public static Optional<Instant> end(String text, Instant now, boolean monthFirst) {
        return read(text, new Asked(END_OF_DAY, now, monthFirst));
    }

    /** Whether the text is a date only if its month comes first: 12/31/2026. */
    public static boolean isMonthFirst(String text) {
        Matcher found = NUMERIC.matcher(text.strip());
        return found.matches()
                && found.group(1).length() <= 2
                && Integer.parseInt(found.group(1)) <= MOST_MONTHS
                && Integer.parseInt(found.group(2)) > MOST_MONTHS;
    }

    /**
     * How to parse a text.
     *
     * @param time time of day for a date without one
     * @param monthFirst whether 11/03 means the third of November
     */
    record Asked(LocalTime time, Instant now, boolean monthFirst) {

        boolean isEnd() {
            return time.equals(END_OF_DAY);
        }
    }

    private static Optional<Instant> read(String text, Asked asked) {
        return (isMachine(text) ? machine(text, MACHINE, asked.time()) : Optional.<Instant>empty())
                .or(() -> readWritten(text, asked))
                .filter(instant -> instant.isAfter(EARLIEST) && instant.isBefore(LATEST));
    }

    /** "2026-11-21", and whatever follows: most feeds write dates like that. */
    private static boolean isMachine(String text) {
        return text.length() >= 10
                && text.length() <= LONGEST
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.chars().limit(10).allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
    }

    private static Optional<Instant> readWritten(String text, Asked asked) {
        LocalTime time = asked.time();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        if (EASTERN.matcher(plain).matches()) {
            plain = plain.replaceAll(" ?[\u5e74\u6708\ub144\uc6d4] ?", "-").replaceAll(" ?[\u65e5\uc77c]", "");
        }
        String whole = MIDNIGHT.matcher(plain).replaceFirst("23:59:59");
        String bare = ZONE_NAME.matcher(whole).replaceFirst("").strip();
        return epoch(bare)
                .or(() -> serial(bare))
                .or(() -> machine(UNIVERSAL.matcher(bare).replaceFirst("Z"), MACHINE, time))
                .or(() -> machine(bare, COMPACT, time))
                .or(() -> machine(bare, DateTimeFormatter.ISO_WEEK_DATE, time))
                .or(() -> machine(bare, DateTimeFormatter.ISO_ORDINAL_DATE, time))
                .or(() -> numeric(bare, asked))
                .or(() -> WrittenDate.read(withMinutes(bare), asked))
                .or(() -> RelativeDates.read(bare, time, asked.now()))
                .or(() -> inside(bare, asked));
    }

    /** Seconds, milliseconds, microseconds or nanoseconds, by their number of digits. */
    private static Optional<Instant> epoch(String text) {
        Matcher matcher = EPOCH.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group(1));
        int digits = number.precision() - number.scale();
        int shift = digits > NANOS ? 9 : digits > MICROS ? 6 : digits > MILLIS ? 3 : 0;
        return Optional.of(Instant.ofEpochMilli(
                number.movePointLeft(shift).movePointRight(3).longValue()));
    }

    /** "46345.5" is noon of 19 November 2026. */
    private static Optional<Instant> serial(String text) {
        if (!SERIAL.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal days = new BigDecimal(text.replace(',', '.'));
        long seconds = days.remainder(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(Duration.ofDays(1).toSeconds()))
                .longValue();
        return Optional.of(SERIAL_START
                .plusDays(days.longValue())
                .atStartOfDay()
                .plusSeconds(seconds)
                .toInstant(ZoneOffset.UTC));
    }

    private static String withMinutes(String text) {
        return HOUR.matcher(text)
                .replaceAll(found -> found.group(1) + ":00" + (found.group(2) == null ? "" : found.group(2) + "m"));
    }

    private static Optional<Instant> machine(String text, DateTimeFormatter formatter, LocalTime time) {
        try {
            return Optional.of(
                    switch (formatter.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)) {
                        case OffsetDateTime moment -> moment.toInstant();
                        case LocalDateTime moment -> moment.toInstant(ZoneOffset.UTC);
                        case LocalDate day -> day.atTime(time).toInstant(ZoneOffset.UTC);
                        case TemporalAccessor other -> Instant.from(other);
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Day before month, except where the row is American or only the other order gives a date; a four-digit year may
     * come first.
     */
    private static Optional<Instant> numeric(String text, Asked asked) {
        LocalTime time = asked.time();
        Matcher found = NUMERIC.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(found.group(1));
        int second = Integer.parseInt(found.group(2));
        int third = Integer.parseInt(found.group(3));
        LocalTime at = found.group(4) == null
                ? time
                : clock(Integer.parseInt(found.group(4)), Integer.parseInt(found.group(5)))
                        .orElse(time);
        if (found.group(1).length() == 4) {
            return found.group(3).length() <= 2 ? day(first, second, third, at) : Optional.empty();
        }
        if (found.group(1).length() > 2 || found.group(3).length() == 1) {
            return Optional.empty();
        }
        int year = found.group(3).length() == 2 ? 2000 + third : third;
        return asked.monthFirst()
                ? day(year, first, second, at).or(() -> day(year, second, first, at))
                : day(year, second, first, at).or(() -> day(year, first, second, at));
    }

    /** The only date within a few words: "avant le 31/12/2026". */
    private static Optional<Instant> inside(String text, Asked asked) {
        Matcher found = INSIDE.matcher(text);
        if (!found.find() || found.group().length() == text.length()) {
            return Optional.empty();
        }
        String date = found.group();
        return found.find() ? Optional.empty() : read(date, asked);
    }

    static Optional<LocalTime> clock(int hour, int minute) {
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    static Optional<Instant> day(int year, int month, int day, LocalTime time) {
        try {
            return Optional.of(LocalDate.of(year, month, day).atTime(time).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
