package org.jobatlas.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fuses ranked lists by rank alone, so that scores of different kinds never mix.
 *
 * <p>{@code rrf(d) = sum over lists l containing d of 1 / (k + rank_l(d))}, ranks from 1. Source: G. V. Cormack, C. L. A. Clarke,
 * S. Büttcher, "Reciprocal rank fusion outperforms Condorcet and individual rank learning methods", SIGIR 2009,
 * doi:10.1145/1571941.1572114, where k = 60.
 *
 * @param k at least 1; larger values flatten the difference between early and late ranks
 */
public record ReciprocalRankFusion(int k) {

    public static final ReciprocalRankFusion STANDARD = new ReciprocalRankFusion(60);

    public ReciprocalRankFusion {
        if (k < 1) {
            throw new IllegalArgumentException("k must be at least 1, not " + k);
        }
    }

    /**
     * The union of the lists, best first. Ties keep the order of first appearance, list by list; of duplicates within
     * a list only the first counts. No lists, or only empty ones, give an empty list.
     */
    public <T> List<Scored<T>> fuse(List<? extends List<? extends T>> lists) {
        Map<T, Double> scores = new HashMap<>();
        List<T> appearance = new ArrayList<>();
        for (List<? extends T> list : lists) {
            addRanks(list, scores, appearance);
        }
        return appearance.stream()
                .map(item -> new Scored<>(item, scores.getOrDefault(item, 0.0)))
                .sorted(Comparator.<Scored<T>>comparingDouble(Scored::score).reversed())
                .toList();
    }

    private <T> void addRanks(List<? extends T> list, Map<T, Double> scores, List<T> appearance) {
        Set<T> seen = new HashSet<>();
        int rank = 0;
        for (T item : list) {
            if (!seen.add(item)) {
                continue;
            }
            rank++;
            if (scores.merge(item, 1.0 / (k + rank), Double::sum) == 1.0 / (k + rank)) {
                appearance.add(item);
            }
        }
    }
}
