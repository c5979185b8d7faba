package org.jobatlas.evaluation.internal.score;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.search.spell.LevenshteinDistance;

/** Precision and recall of the values read from resumes. */
public record ExtractionScore(double similarity, double f1) {

    private static final LevenshteinDistance LIKENESS = new LevenshteinDistance();

    /** Of lists without order; nothing true must not be given. */
    public static ExtractionScore of(Collection<String> truth, Collection<String> read) {
        Set<String> right = normal(truth);
        Set<String> found = normal(read);
        double similarity = right.stream()
                .mapToDouble(one -> found.stream()
                        .mapToDouble(other -> LIKENESS.getDistance(one, other))
                        .max()
                        .orElse(0))
                .average()
                .orElse(0);
        long both = right.stream().filter(found::contains).count();
        int all = right.size() + found.size();
        return new ExtractionScore(similarity, all == 0 ? 0 : 2.0 * both / all);
    }

    /** Of a name: the share of its words that a text does not show. */
    public static ExtractionScore masked(String name, String text) {
        Set<String> shown = new TreeSet<>(List.of(normal(text).split(" ")));
        List<String> words = List.of(normal(name).split(" "));
        double gone = words.stream().filter(word -> !shown.contains(word)).count();
        return new ExtractionScore(gone / words.size(), gone == words.size() ? 1 : 0);
    }

    private static Set<String> normal(Collection<String> values) {
        Set<String> normal = new TreeSet<>();
        values.stream()
                .map(ExtractionScore::normal)
                .filter(value -> !value.isEmpty())
                .forEach(normal::add);
        return normal;
    }

    static String normal(String value) {
        return value.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}+#]+", " ")
                .strip();
    }
}
