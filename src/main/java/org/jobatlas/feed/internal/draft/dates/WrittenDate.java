package org.jobatlas.feed.internal.draft.dates;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jobatlas.feed.internal.draft.Vocabulary;

/** Dates with a month name, in many languages and orders: "18. November 2026", "Wed Nov 18 2026 09:00:00 GMT+0100". */
final class WrittenDate {

    private static final List<String> LANGUAGES = List.of(
            "en", "sv", "de", "fr", "es", "it", "nl", "pl", "da", "nb", "fi", "pt", "cs", "ro", "hu", "sk", "ru", "uk",
            "tr", "el", "et", "lv", "lt");
    private static final Map<String, Integer> MONTHS = months();
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d:])(\\d{1,2})(?:[:.]|h(?=\\d))(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?(?: ?([ap])\\.?m\\.?)?(?:"
                    + " ?(?:GMT|UTC|Z)?([+-]\\d{2}:?\\d{2})?)(?![\\d:])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PIECE = Pattern.compile("\\d+|[\\p{L}\\p{M}]+");
    /** Words for relative dates; one of them is also a month in Spanish. */
    private static final Pattern TOLD = Pattern.compile("(?iu)(?<!\\p{L})(?:ago|fa|sedan)(?!\\p{L})|\\+");

    private static final int HALF_A_YEAR = 6;
    private static final int MOST_PIECES = 9;

    private WrittenDate() {}

    /** The day, if the words mean exactly one. */
    static Optional<Instant> read(String text, DateReader.Asked asked) {
        Matcher clock = CLOCK.matcher(text);
        boolean stated = clock.find();
        String day = stated ? clock.replaceFirst(" ") : text;
        Integer month = null;
        List<Integer> numbers = new ArrayList<>();
        Matcher piece = PIECE.matcher(day);
        for (int count = 0; piece.find(); count++) {
            if (count >= MOST_PIECES) {
                return Optional.empty();
            }
            String word = piece.group();
            if (Character.isDigit(word.charAt(0))) {
                if (word.length() > 4) {
                    return Optional.empty();
                }
                numbers.add(Integer.parseInt(word));
            } else if (MONTHS.containsKey(Vocabulary.normal(word))) {
                if (month != null) {
                    return Optional.empty();
                }
                month = MONTHS.get(Vocabulary.normal(word));
            }
        }
        if (month == null || numbers.isEmpty() || numbers.size() > 2) {
            return Optional.empty();
        }
        if (numbers.size() == 1) {
            if (TOLD.matcher(text).find()) {
                return Optional.empty();
            }
            OptionalInt year = yearOf(month, numbers.getFirst(), asked);
            if (year.isEmpty()) {
                return Optional.empty();
            }
            numbers.add(year.getAsInt());
        }
        return day(numbers, month, stated ? clock : null, asked.time());
    }

    /**
     * "24 December" is the next one for an end and the last one for a start; dates half a year away give no result.
     */
    private static OptionalInt yearOf(int month, int day, DateReader.Asked asked) {
        LocalDate today = LocalDate.ofInstant(asked.now(), ZoneOffset.UTC);
        LocalDate from = asked.isEnd() ? today : today.minusMonths(HALF_A_YEAR);
        LocalDate to = asked.isEnd() ? today.plusMonths(HALF_A_YEAR) : today;
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(year -> day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth())
                .filter(year -> !LocalDate.of(year, month, day).isBefore(from)
                        && !LocalDate.of(year, month, day).isAfter(to))
                .findFirst();
    }

    private static Optional<Instant> day(
            List<Integer> numbers, int month, @org.jspecify.annotations.Nullable Matcher clock, LocalTime time) {
        int first = numbers.getFirst();
        int second = numbers.getLast();
        int year = Math.max(first, second);
        int day = year == second ? first : second;
        if (year < 1000) {
            year = 2000 + second;
            day = first;
        }
        if (clock == null) {
            return DateReader.day(year, month, day, time);
        }
        int hour = Integer.parseInt(clock.group(1));
        String half = clock.group(4);
        hour = half == null ? hour : hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        Optional<LocalTime> at = DateReader.clock(hour, Integer.parseInt(clock.group(2)));
        Optional<Instant> moment = DateReader.day(year, month, day, at.orElse(time));
        String offset = clock.group(5);
        return moment.map(found -> offset == null ? found : found.minusSeconds(seconds(offset)));
    }

    private static int seconds(String offset) {
        try {
            return ZoneOffset.of(offset).getTotalSeconds();
        } catch (DateTimeException e) {
            return 0;
        }
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : LANGUAGES) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    String name = Vocabulary.normal(month.getDisplayName(style, Locale.of(language)));
                    if (name.length() >= 3 && !Character.isDigit(name.charAt(0))) {
                        months.putIfAbsent(name, month.getValue());
                    }
                }
            }
        }
        months.put("sept", 9);
        months.put("marz", 3);
        months.put("maerz", 3);
        months.put("okt", 10);
        months.put("dez", 12);
        months.put("mrz", 3);
        months.put("janner", 1);
        months.put("feber", 2);
        return Map.copyOf(months);
    }
}
