package org.jobatlas.profile.internal.posts;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobatlas.profile.internal.WordLists;

/** Words of job titles and of names of organisations in several languages, from a file: whole words, and endings of words. */
public final class MoreJobWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}.'/-]*");
    private static final Map<String, List<String>> LISTS = WordLists.read("job-words");
    private static final Words TITLES = Words.of(
            "german",
            "french",
            "swedish",
            "english",
            "danish",
            "norwegian",
            "dutch",
            "spanish",
            "italian",
            "portuguese",
            "polish",
            "finnish");
    private static final Words ORGANISATIONS = Words.of("organisation");

    private MoreJobWords() {}

    /** Offset behind the first word of a job; negative without one. */
    public static int endOfFirst(String text) {
        return WORD.matcher(text)
                .results()
                .filter(word -> TITLES.has(word.group()))
                .mapToInt(MatchResult::end)
                .findFirst()
                .orElse(-1);
    }

    /** Whether one of the words is of organisations. */
    static boolean organisation(String text) {
        return WORD.matcher(text).results().anyMatch(word -> ORGANISATIONS.has(word.group()));
    }

    private record Words(Set<String> whole, Set<String> endings) {

        static Words of(String... lists) {
            Set<String> whole = new HashSet<>();
            Set<String> endings = new HashSet<>();
            Stream.of(lists)
                    .flatMap(list -> LISTS.getOrDefault(list, List.of()).stream())
                    .forEach(word -> {
                        if (word.startsWith("*")) {
                            endings.add(word.substring(1));
                            whole.add(word.substring(1));
                        } else {
                            whole.add(word);
                        }
                    });
            return new Words(Set.copyOf(whole), Set.copyOf(endings));
        }

        boolean has(String word) {
            String lower = word.toLowerCase(Locale.ROOT);
            String plain = lower.endsWith(".") || lower.endsWith("'") ? lower.substring(0, lower.length() - 1) : lower;
            if (whole.contains(plain) || whole.contains(lower)) {
                return true;
            }
            for (int start = 2; start < plain.length() - 3; start++) {
                if (endings.contains(plain.substring(start))) {
                    return true;
                }
            }
            return plain.endsWith("s") && plain.length() > 4 && whole.contains(plain.substring(0, plain.length() - 1));
        }
    }
}
