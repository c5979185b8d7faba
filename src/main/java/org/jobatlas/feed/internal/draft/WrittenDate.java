package org.jobatlas.feed.internal.draft;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates with the name of a month, in many languages and orders: "18. November 2026", "Wed Nov 18 2026 09:00:00 GMT+0100". */
final class WrittenDate {

    private static final List<String> LANGUAGES =
            List.of("en", "sv", "de", "fr", "es", "it", "nl", "pl", "da", "nb", "fi", "pt", "cs", "ro", "hu");
    private static final Map<String, Integer> MONTHS = months();
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d:])(\\d{1,2})[:.](\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?(?: ?([ap])\\.?m\\.?)?(?:"
                    + " ?(?:GMT|UTC|Z)?([+-]\\d{2}:?\\d{2})?)(?![\\d:])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PIECE = Pattern.compile("\\d+|[\\p{L}\\p{M}]+");
    private static final int MOST_PIECES = 9;

    private WrittenDate() {}

    /** The one day that the words mean. */
    static Optional<Instant> read(String text, LocalTime time) {
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
        return month == null || numbers.size() != 2
                ? Optional.empty()
                : day(numbers, month, stated ? clock : null, time);
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
        return Map.copyOf(months);
    }
}
