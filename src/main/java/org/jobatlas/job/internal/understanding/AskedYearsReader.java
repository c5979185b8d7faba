package org.jobatlas.job.internal.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jobatlas.shared.WordGroups;
import org.springframework.stereotype.Component;

/**
 * Least years of experience that an ad asks for, sentence by sentence: a number of years with a word of {@code job/year-words}
 * near it that says what of. Of a range, and of alternatives in one sentence, the least counts.
 */
@Component
public class AskedYearsReader {

    private static final WordGroups LISTS = WordGroups.of("job/year-words");
    private static final Map<String, String> NUMBER_OF =
            WordGroups.of("taxonomy/number-words").listByWord();

    private static final Set<String> YEAR = LISTS.words("year");
    private static final Set<String> BETWEEN = LISTS.words("between");
    private static final Set<String> EXPERIENCE = LISTS.words("experience");
    private static final Set<String> AGE = LISTS.words("age");
    private static final Set<String> OTHER = LISTS.words("other");
    private static final Set<String> TERM = LISTS.words("term");
    private static final Set<String> STOP = LISTS.words("stop");
    private static final Set<String> GAIN = LISTS.words("gain");
    private static final Set<String> NO_LEAST = LISTS.words("no-least");
    private static final Set<String> OURS = LISTS.words("ours");
    private static final Set<String> ASKS = LISTS.words("asks");
    private static final Set<String> NICE = LISTS.words("nice");
    private static final Set<String> NICE_AHEAD = LISTS.words("nice-ahead");

    private static final Pattern SENTENCE = Pattern.compile("[.!?;•·]\\s|[\\n\\r]");
    private static final Pattern WORD = Pattern.compile("\\p{L}++|\\d++|,");

    /** Words that a heading has at most. */
    private static final int HEADING = 4;
    /** A company tells of its "40 years of experience"; no ad asks for them. */
    private static final int MOST = 15;
    /** Words of a number: "two to three", "five (5) or more". */
    private static final int LONGEST_NUMBER = 5;

    private static final int BEHIND = 6;
    private static final int BEFORE = 8;
    private static final int LONGEST_WORDS = 200;

    /**
     * Years that are asked for.
     *
     * @param words the sentence that says so, or its beginning
     * @param must whether it is demanded and not only wished
     */
    record Asked(int years, String words, boolean must) {}

    /** What the text asks for, in its order. */
    List<Asked> in(String text) {
        List<Asked> asked = new ArrayList<>();
        boolean wishes = false;
        for (String sentence : SENTENCE.split(text, 0)) {
            List<String> words = words(sentence);
            boolean wish = isNice(words);
            boolean must = !wish && !wishes;
            least(words).ifPresent(years -> asked.add(new Asked(years, shortened(sentence), must)));
            if (words.size() <= HEADING && words.stream().noneMatch(AskedYearsReader::isNumber)) {
                wishes = wish || (wishes && !sentence.strip().endsWith(":") && !holds(words, ASKS));
            }
        }
        return asked;
    }

    private static List<String> words(String sentence) {
        return WORD.matcher(sentence.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static boolean isNice(List<String> words) {
        boolean ahead = words.stream().takeWhile(word -> !YEAR.contains(word)).anyMatch(NICE_AHEAD::contains);
        return ahead || holds(words, NICE);
    }

    private static boolean holds(List<String> words, Set<String> phrases) {
        String all = " " + String.join(" ", words) + " ";
        return phrases.stream().anyMatch(phrase -> all.contains(" " + phrase + " "));
    }

    private static OptionalInt least(List<String> words) {
        int told = holds(words, ASKS) ? words.size() : firstOfOurs(words);
        return IntStream.range(1, words.size())
                .filter(at -> YEAR.contains(words.get(at)) && at <= told)
                .flatMap(at -> yearsAt(words, at).stream())
                .min();
    }

    /** Years behind it are of the employer. */
    private static int firstOfOurs(List<String> words) {
        return IntStream.range(0, words.size())
                .filter(at -> OURS.contains(words.get(at)))
                .findFirst()
                .orElse(words.size());
    }

    /** The least number before the word for years, where it is of experience and somebody is asked for it. */
    private static OptionalInt yearsAt(List<String> words, int unit) {
        int from = unit;
        while (from > Math.max(0, unit - LONGEST_NUMBER)
                && (isNumber(words.get(from - 1)) || BETWEEN.contains(words.get(from - 1)))) {
            from--;
        }
        OptionalInt least = words.subList(from, unit).stream()
                .filter(AskedYearsReader::isNumber)
                .mapToInt(AskedYearsReader::number)
                .min();
        if (least.isEmpty() || least.getAsInt() < 1 || least.getAsInt() > MOST) {
            return OptionalInt.empty();
        }
        List<String> before = words.subList(Math.max(0, from - BEFORE), from);
        List<String> behind = words.subList(unit + 1, Math.min(words.size(), unit + 1 + BEHIND));
        boolean ofExperience = before.stream().anyMatch(AskedYearsReader::isExperience)
                || behind.stream().anyMatch(AskedYearsReader::isExperience);
        boolean none = last(before, 3).stream().anyMatch(AGE::contains)
                || holds(last(before, 3), NO_LEAST)
                || holds(last(before, 4), GAIN)
                || lasts(before, behind)
                || first(behind, 2).stream().anyMatch(word -> AGE.contains(word) || OTHER.contains(word));
        return ofExperience && !none ? least : OptionalInt.empty();
    }

    /** "A 2 year contract, experience wanted" and "a contract of 2 years", but not "2 years contract management experience". */
    private static boolean lasts(List<String> before, List<String> behind) {
        boolean named = last(before, 1).stream().anyMatch(TERM::contains)
                || (before.size() > 1
                        && STOP.contains(before.getLast())
                        && TERM.contains(before.get(before.size() - 2)));
        return named
                || (!behind.isEmpty()
                        && TERM.contains(behind.getFirst())
                        && behind.stream()
                                .takeWhile(word -> !word.equals(",") && !STOP.contains(word))
                                .noneMatch(AskedYearsReader::isExperience));
    }

    private static List<String> last(List<String> words, int count) {
        return words.subList(Math.max(0, words.size() - count), words.size());
    }

    private static List<String> first(List<String> words, int count) {
        return words.subList(0, Math.min(words.size(), count));
    }

    private static boolean isExperience(String word) {
        return EXPERIENCE.contains(word) || EXPERIENCE.stream().anyMatch(word::endsWith);
    }

    private static boolean isNumber(String word) {
        return NUMBER_OF.containsKey(word) || (Character.isDigit(word.charAt(0)) && word.length() <= 2);
    }

    private static int number(String word) {
        return Integer.parseInt(NUMBER_OF.getOrDefault(word, word));
    }

    private static String shortened(String sentence) {
        String words = sentence.strip();
        return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS - 1) + "…";
    }
}
