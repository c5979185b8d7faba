package org.jobatlas.feed.internal.draft.dates;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.feed.internal.draft.Vocabulary;
import org.jobatlas.shared.WordGroups;

/** Dates relative to the day of reading: "3 days ago", "vor 2 Wochen", "igår"; "30+ days ago" is too vague. */
final class RelativeDates {

    private static final WordGroups LISTS = WordGroups.of("feed/date-words");

    private static final Pattern AGO = Pattern.compile("^(?:" + LISTS.any("published") + "|"
            + LISTS.any("ahead") + ")? ?" + LISTS.any("before-number")
            + "? ?(\\d{1,3}|" + LISTS.any("one") + ") ?(\\p{L}{1,10})(?: (" + LISTS.any("ago") + "))?$");
    private static final Pattern AHEAD = Pattern.compile(
            "^" + LISTS.any("ahead-before") + " | " + LISTS.any("ahead-behind") + "$|^" + LISTS.any("ahead") + " ");
    private static final Pattern TOLD = Pattern.compile("^(?:\\p{L}+ )?" + LISTS.any("told-before") + " ");
    private static final Set<String> MINUTES = LISTS.words("minute");
    private static final Set<String> HOURS = LISTS.words("hour");
    private static final Set<String> DAYS = LISTS.words("day");
    private static final Set<String> WEEKS = LISTS.words("week");
    private static final Set<String> MONTHS = LISTS.words("month");
    private static final Set<String> YEARS = LISTS.words("year");
    private static final Set<String> TODAY = LISTS.words("today");
    private static final Set<String> YESTERDAY = LISTS.words("yesterday");

    private static final Pattern TWO_DAYS = Pattern.compile(LISTS.any("day-before-yesterday"));

    private static final Set<String> LAST_WEEK = LISTS.words("last-week");
    private static final Pattern CLOCK =
            Pattern.compile("(?iu),?\\s(?:kl\\.?|klo|at|um|\u00e0)?\\s?\\d{1,2}[:.h]\\d{2}(?: ?(?:uhr|[ap]m))?$");

    private RelativeDates() {}

    static Optional<Instant> read(String text, LocalTime time, Instant now) {
        if (text.contains("+") || text.contains(">")) {
            return Optional.empty();
        }
        String plain = Vocabulary.normal(CLOCK.matcher(text).replaceFirst(""));
        LocalDateTime today = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        if (TODAY.contains(plain)) {
            return day(today, time);
        }
        if (YESTERDAY.contains(plain)) {
            return day(today.minusDays(1), time);
        }
        if (TWO_DAYS.matcher(plain).matches()) {
            return day(today.minusDays(2), time);
        }
        if (LAST_WEEK.contains(plain)) {
            return day(today.minusWeeks(1), time);
        }
        Matcher ago = AGO.matcher(plain);
        if (!ago.matches()) {
            return Optional.empty();
        }
        int count = Character.isDigit(ago.group(1).charAt(0)) ? Integer.parseInt(ago.group(1)) : 1;
        int signed = AHEAD.matcher(plain).find() ? count : -count;
        boolean told = ago.group(3) != null || TOLD.matcher(plain).find() || plain.matches("\\d{1,3} ?[dhw]");
        return told ? unit(ago.group(2)).flatMap(unit -> day(today.plus(signed, unit), time)) : Optional.empty();
    }

    private static Optional<Instant> day(LocalDateTime moment, LocalTime time) {
        return Optional.of(moment.toLocalDate().atTime(time).toInstant(ZoneOffset.UTC));
    }

    private static Optional<ChronoUnit> unit(String word) {
        if (MINUTES.contains(word)) {
            return Optional.of(ChronoUnit.MINUTES);
        }
        if (HOURS.contains(word)) {
            return Optional.of(ChronoUnit.HOURS);
        }
        if (DAYS.contains(word)) {
            return Optional.of(ChronoUnit.DAYS);
        }
        if (WEEKS.contains(word)) {
            return Optional.of(ChronoUnit.WEEKS);
        }
        if (MONTHS.contains(word)) {
            return Optional.of(ChronoUnit.MONTHS);
        }
        return YEARS.contains(word) ? Optional.of(ChronoUnit.YEARS) : Optional.empty();
    }
}
