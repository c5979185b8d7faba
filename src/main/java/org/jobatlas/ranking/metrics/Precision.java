package org.jobatlas.ranking.metrics;

/**
 * Counts of relevant items, those with a positive grade, in the first {@code k} places. Source: C. Manning, P. Raghavan, H. Schütze,
 * "Introduction to Information Retrieval", Cambridge 2008, chapter 8; the reciprocal rank: E. Voorhees, "The TREC-8 question answering
 * track report", 1999. All throw {@code IllegalArgumentException} for {@code k < 1}.
 */
public final class Precision {

    private Precision() {}

    /** {@code P@k = relevant among the first k / k}; missing items of a short list count as irrelevant. */
    public static double at(int k, JudgedList list) {
        JudgedList.requirePositive(k);
        return (double) list.found(k) / k;
    }

    /** {@code Recall@k = relevant among the first k / all relevant}; 0 where nothing is relevant. */
    public static double recallAt(int k, JudgedList list) {
        JudgedList.requirePositive(k);
        return list.relevant() == 0 ? 0 : (double) list.found(k) / list.relevant();
    }

    /** {@code RR@k = 1 / rank of the first relevant item}, 0 where the first k have none; its mean over queries is MRR@k. */
    public static double reciprocalRankAt(int k, JudgedList list) {
        JudgedList.requirePositive(k);
        for (int rank = 1; rank <= k; rank++) {
            if (list.isRelevant(rank)) {
                return 1.0 / rank;
            }
        }
        return 0;
    }
}
