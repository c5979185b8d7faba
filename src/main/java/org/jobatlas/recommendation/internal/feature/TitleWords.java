package org.jobatlas.recommendation.internal.feature;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jobatlas.taxonomy.TellingTitles;

/** The words of a job title that say what is done, without levels and filling, each weighed by how much it says. */
public final class TitleWords {

    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*+\\)");

    /** Size of the cache of analysed titles, which repeat from list to list. */
    private static final int KEPT_TITLES = 50_000;

    private final TellingTitles telling;
    private final LoadingCache<String, Set<String>> kept =
            Caffeine.newBuilder().maximumSize(KEPT_TITLES).build(this::read);

    public TitleWords(TellingTitles telling) {
        this.telling = telling;
    }

    /** Words in brackets say where or for whom, not what; they count only where nothing stands outside. */
    public Set<String> of(String title) {
        return kept.get(title);
    }

    private Set<String> read(String title) {
        Set<String> outside = words(BRACKETS.matcher(title).replaceAll(" "));
        return outside.isEmpty() ? words(title) : outside;
    }

    private Set<String> words(String title) {
        return SEPARATOR
                .splitAsStream(title.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .map(TitleWords::singular)
                .filter(word -> telling.weightOf(word) > 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** Weight of the shared words over the weight of all (weighted Jaccard index), less where all they share is general. */
    double likeness(Set<String> a, Set<String> b) {
        double shared = shared(a, b);
        return shared == 0 ? 0 : shared / (weight(a) + weight(b) - shared) * enough(shared);
    }

    /**
     * Two titles of one occupation: the same work under other words, but where they share words, what each says beyond them tells
     * them apart, so that a production manager of films is not wholly one of furniture.
     */
    double sameOccupation(Set<String> held, Set<String> asked) {
        double shared = shared(held, asked);
        return enough(shared) == 0 ? saying(held) : (enough(shared) + likeness(held, asked)) / 2;
    }

    private double shared(Set<String> a, Set<String> b) {
        double shared = 0;
        for (String word : a) {
            shared += b.contains(word) ? telling.weightOf(word) : 0;
        }
        return shared;
    }

    /** How specific the words are to a kind of work, from 0 to 1: "team leader" is hardly specific. */
    public double saying(Set<String> words) {
        return enough(weight(words));
    }

    /** Scales the specificity of words: a quarter or less gives 0, three quarters or more give 1. */
    private static double enough(double weight) {
        return Math.clamp(2 * weight - 0.5, 0, 1);
    }

    private double weight(Collection<String> words) {
        double sum = 0;
        for (String word : words) {
            sum += telling.weightOf(word);
        }
        return sum;
    }
}
