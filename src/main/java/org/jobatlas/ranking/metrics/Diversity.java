package org.jobatlas.ranking.metrics;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/** Dissimilarity and coverage of a list, independent of relevance. */
public final class Diversity {

    private Diversity() {}

    /**
     * Intra-list diversity: {@code ILD@k = mean over all pairs of the first k items of (1 − similarity)}; 0 for fewer than two items.
     * Source: C.-N. Ziegler et al., "Improving recommendation lists through topic diversification", WWW 2005,
     * doi:10.1145/1060745.1060754 (there as its complement, intra-list similarity).
     *
     * @param similarity symmetric, at most 1; usually the cosine
     */
    public static <T> double intraListAt(int k, List<T> ranked, ToDoubleBiFunction<T, T> similarity) {
        JudgedList.requirePositive(k);
        int size = Math.min(k, ranked.size());
        double sum = 0;
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                sum += 1 - similarity.applyAsDouble(ranked.get(i), ranked.get(j));
            }
        }
        return size < 2 ? 0 : sum / (size * (size - 1) / 2.0);
    }

    /**
     * Domain coverage: {@code distinct domains among the first k / min(k, domains there are)}. Source of the notion: M. Ge,
     * C. Delgado-Battenfeld, D. Jannach, "Beyond accuracy: evaluating recommender systems by coverage and serendipity", RecSys 2010,
     * doi:10.1145/1864708.1864761; bounded here by what a list of k can show.
     *
     * @param domains how many the catalogue has, at least 1
     */
    public static <T> double coverageAt(int k, List<T> ranked, Function<T, String> domain, int domains) {
        JudgedList.requirePositive(k);
        if (domains < 1) {
            throw new IllegalArgumentException("There must be at least one domain");
        }
        long seen = ranked.stream().limit(k).map(domain).distinct().count();
        return (double) seen / Math.min(k, domains);
    }
}
