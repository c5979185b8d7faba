package org.jobatlas.profile.internal.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jobatlas.profile.internal.WordLists;
import org.jobatlas.taxonomy.EducationLevel;

/** The names of degrees and courses by their level. */
public final class DegreeWords {

    private static final Pattern SHORTENED = Pattern.compile("(?:\\p{L}{1,5}\\.){2,4}");

    private static final Map<EducationLevel, Pattern> LEVELS = load();

    /** The degree that a text names first, with its level. */
    public record Found(EducationLevel level, int start, int end) {}

    private DegreeWords() {}

    /** The first name of a degree; of several at one place the highest. */
    public static Optional<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        String read = lower.length() == text.length() ? lower : text;
        LEVELS.forEach((level, words) -> {
            Matcher matcher = words.matcher(read);
            if (matcher.find()) {
                found.add(new Found(level, matcher.start(), matcher.end()));
            }
        });
        return found.stream()
                .min(Comparator.comparingInt(Found::start)
                        .thenComparing(Comparator.comparingInt(Found::end).reversed())
                        .thenComparing(Found::level, Comparator.reverseOrder()));
    }

    /** Whether the text begins with a degree of a university; an apprenticeship is a post as well. */
    public static boolean begins(String text) {
        return find(text)
                .filter(found -> found.start() == 0 && found.level().compareTo(EducationLevel.BACHELOR) >= 0)
                .isPresent();
    }

    private static Map<EducationLevel, Pattern> load() {
        Map<String, List<String>> lists = WordLists.read("degrees");
        Map<EducationLevel, Pattern> levels = new EnumMap<>(EducationLevel.class);
        for (EducationLevel level : EducationLevel.values()) {
            List<String> words = Objects.requireNonNull(lists.get(level.name().toLowerCase(Locale.ROOT)));
            levels.put(level, pattern(words));
        }
        return levels;
    }

    private static Pattern pattern(List<String> words) {
        String any = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(DegreeWords::quoted)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\d.])(?:" + any + ")(?![\\p{L}\\d])");
    }

    /** A star behind letters goes on in the word, behind a blank it is a word of its own. */
    private static String quoted(String word) {
        if (SHORTENED.matcher(word).matches()) {
            // "B.A: History" leaves the last full stop out
            return Pattern.quote(word.substring(0, word.length() - 1)) + "\\.?";
        }
        return word.endsWith("*")
                ? Pattern.quote(word.substring(0, word.length() - 1)) + "[\\p{L}-]{0,30}"
                : Pattern.quote(word);
    }
}
