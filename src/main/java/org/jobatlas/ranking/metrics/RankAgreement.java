package org.jobatlas.ranking.metrics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much two ranked lists agree, best item first and none of them twice.
 *
 * <p>Both throw {@code IllegalArgumentException} for a list that names an item twice.
 */
public final class RankAgreement {

    private RankAgreement() {}

    /**
     * Kendall's {@code τ = (C − D) / (n (n − 1) / 2)} over the {@code n} items that both lists have, where {@code C} pairs of them
     * stand in the same order in both lists and {@code D} do not: 1 for the same order, −1 for the opposite one. With fewer than
     * two common items nothing disagrees, and it is 1. Source: M. Kendall, "A new measure of rank correlation", Biometrika 30, 1938,
     * doi:10.1093/biomet/30.1-2.81.
     */
    public static <T> double kendallTau(List<T> one, List<T> other) {
        Map<T, Integer> ranks = ranks(other);
        requireDistinct(one);
        List<Integer> common =
                one.stream().filter(ranks::containsKey).map(ranks::get).toList();
        int size = common.size();
        long pairs = (long) size * (size - 1) / 2;
        long discordant = 0;
        for (int earlier = 0; earlier < size; earlier++) {
            for (int later = earlier + 1; later < size; later++) {
                discordant += common.get(earlier) > common.get(later) ? 1 : 0;
            }
        }
        return pairs == 0 ? 1 : (double) (pairs - 2 * discordant) / pairs;
    }

    /**
     * {@code |A_k ∩ B_k| / max(|A_k|, |B_k|)}, the share of the first {@code k} items that both lists have; 1 where both are empty.
     * It is the overlap at one depth of W. Webber, A. Moffat, J. Zobel, "A similarity measure for indefinite rankings", ACM TOIS 28,
     * 2010, doi:10.1145/1852102.1852106. Throws {@code IllegalArgumentException} for {@code k < 1}.
     */
    public static <T> double overlapAt(int k, List<T> one, List<T> other) {
        JudgedList.requirePositive(k);
        requireDistinct(one);
        requireDistinct(other);
        Set<T> common = new HashSet<>(one.subList(0, Math.min(k, one.size())));
        common.retainAll(new HashSet<>(other.subList(0, Math.min(k, other.size()))));
        int longer = Math.min(k, Math.max(one.size(), other.size()));
        return longer == 0 ? 1 : (double) common.size() / longer;
    }

    private static <T> Map<T, Integer> ranks(List<T> list) {
        requireDistinct(list);
        Map<T, Integer> ranks = new HashMap<>();
        list.forEach(item -> ranks.put(item, ranks.size()));
        return ranks;
    }

    private static void requireDistinct(List<?> list) {
        if (new HashSet<>(list).size() < list.size()) {
            throw new IllegalArgumentException("A ranked list names an item twice");
        }
    }
}
