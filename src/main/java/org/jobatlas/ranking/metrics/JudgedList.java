package org.jobatlas.ranking.metrics;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The judgements of one query along one ranked list.
 *
 * @param grades the grade of every item of the list, best ranked first; 0 for one that is irrelevant or was not judged
 * @param ideal the positive grades of all items that were judged for the query, greatest first, whether the list has them or not
 */
@SuppressWarnings("ArrayRecordComponent")
public record JudgedList(int[] grades, int[] ideal) {

    /** Puts the judgements beside a list. An item that the list names twice counts where it stands first. */
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

    /** How many items are relevant to the query, found or not. */
    public int relevant() {
        return ideal.length;
    }

    /** Whether the item at a rank, from 1, is relevant; there is nothing behind the end of the list. */
    boolean isRelevant(int rank) {
        return rank <= grades.length && grades[rank - 1] > 0;
    }

    /** How many of the first {@code k} items are relevant. */
    long found(int k) {
        return Arrays.stream(grades).limit(k).filter(grade -> grade > 0).count();
    }

    static void requirePositive(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be at least 1, not " + k);
        }
    }
}
