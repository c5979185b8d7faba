package org.jobatlas.recommendation.internal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a job title that say what is done, without levels and filling. */
final class TitleWords {

    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final Set<String> EMPTY = Set.of(
            "and",
            "of",
            "the",
            "in",
            "for",
            "to",
            "with",
            "at",
            "or",
            "a",
            "och",
            "till",
            "med",
            "senior",
            "junior",
            "lead",
            "trainee",
            "graduate",
            "intern",
            "full",
            "part",
            "time",
            "remote",
            "hybrid",
            "i",
            "ii",
            "iii",
            "level",
            "entry",
            "m",
            "f",
            "d",
            "h");

    private TitleWords() {}

    static Set<String> of(String title) {
        return SEPARATOR
                .splitAsStream(title.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
                .map(TitleWords::singular)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** Shared words over all words (Jaccard), 0 for an empty title. */
    static double likeness(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        long shared = a.stream().filter(b::contains).count();
        return (double) shared / (a.size() + b.size() - shared);
    }
}
