package org.jobatlas.ranking.metrics;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The grades of a ranked list for one query.
 *
 * @param grades of every item of the list, best ranked first; 0 if irrelevant or not judged
 * @param ideal the positive grades of all judged items, descending, whether in the list or not
 */
@SuppressWarnings("ArrayRecordComponent")
public record JudgedList(int[] grades, int[] ideal) {

    /** Grades a list. Of duplicates only the first counts. */
    public static <T> JudgedList of(Collection<T> ranked, Map<T, Integer> judgements) {
        int[] grades = new LinkedHashSet<>(ranked)
                .stream().mapToInt(item -> judgements.getOrDefault(item, 0)).toArray();
        List<Integer> descending = judgements.values().stream()
                .filter(grade -> grade > 0)
                .sorted((a, b) -> b - a)
                .toList();
        return new JudgedList(
                grades, descending.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Number of items relevant to the query, in the list or not. */
    public int relevant() {
        return ideal.length;
    }

    /** Whether the item at a rank, from 1, is relevant; false past the end of the list. */
    boolean isRelevant(int rank) {
        return rank <= grades.length && grades[rank - 1] > 0;
    }

    /** Number of relevant items among the first {@code k}. */
    long found(int k) {
        return Arrays.stream(grades).limit(k).filter(grade -> grade > 0).count();
    }

    static void requirePositive(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be at least 1, not " + k);
        }
    }
}
