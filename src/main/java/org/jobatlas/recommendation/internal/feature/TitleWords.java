package org.jobatlas.recommendation.internal.feature;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a job title that say what is done, without levels and filling. */
final class TitleWords {

    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    private static final Set<String> EMPTY = words("""
            and of the in for to with at or a och till med i ii iii level entry m f d h full part time remote hybrid
            senior junior lead trainee graduate intern""");

    /** Ranks and roles that every field of work knows: alike only where something else is. */
    private static final Set<String> GENERAL = words("""
            manager assistant officer specialist coordinator supervisor executive leader team head director associate worker
            member staff representative agent advisor adviser consultant expert professional administrator technician operator
            operative analyst deputy chief principal general office owner partner ansvarig ledare assistent medarbetare
            project service operation quality technical business commercial development regional area department
            experienced""");

    private static final double GENERAL_WEIGHT = 0.25;

    private TitleWords() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

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

    /** Weight of the shared words over the weight of all (weighted Jaccard index), less where all they share is general. */
    static double likeness(Set<String> a, Set<String> b) {
        double shared = 0;
        for (String word : a) {
            shared += b.contains(word) ? weight(word) : 0;
        }
        return shared == 0 ? 0 : shared / (weight(a) + weight(b) - shared) * Math.min(1, shared);
    }

    /** How much the words say of the work, from 0 to 1: "team leader" says little. */
    static double saying(Set<String> words) {
        return Math.min(1, weight(words));
    }

    private static double weight(Collection<String> words) {
        double sum = 0;
        for (String word : words) {
            sum += weight(word);
        }
        return sum;
    }

    private static double weight(String word) {
        return GENERAL.contains(word) ? GENERAL_WEIGHT : 1;
    }
}
