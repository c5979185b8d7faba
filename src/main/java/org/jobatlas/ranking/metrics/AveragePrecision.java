package org.jobatlas.ranking.metrics;

/**
 * Average precision: {@code AP@k = (sum over relevant ranks i <= k of P@i) / n}; its mean over queries is MAP@k.
 * Definitions differ in the divisor {@code n}, which decides whether a list can reach 1 when more than {@code k} items
 * are relevant. It is 0 for a query without a relevant item. An item is relevant if its grade is positive.
 */
public enum AveragePrecision {
    /**
     * {@code n = R}, all relevant items: as {@code map_cut} of trec_eval does. Source: C. Buckley, E. Voorhees, "Evaluating evaluation
     * measure stability", SIGIR 2000, doi:10.1145/345508.345543.
     */
    OF_ALL {
        @Override
        int whole(int relevant, int k) {
            return relevant;
        }
    },
    /**
     * {@code n = min(R, k)}, so that a list full of relevant items has 1. Source: CareerBuilder, "Job Recommendation Challenge", 2012,
     * whose mean average precision is of this kind (there with k = 150).
     */
    OF_REACHABLE {
        @Override
        int whole(int relevant, int k) {
            return Math.min(relevant, k);
        }
    };

    abstract int whole(int relevant, int k);

    /** AP@k of a list; {@code IllegalArgumentException} for {@code k < 1}. */
    public double at(int k, JudgedList list) {
        JudgedList.requirePositive(k);
        if (list.relevant() == 0) {
            return 0;
        }
        double sum = 0;
        int found = 0;
        for (int rank = 1; rank <= k; rank++) {
            if (list.isRelevant(rank)) {
                found++;
                sum += (double) found / rank;
            }
        }
        return sum / whole(list.relevant(), k);
    }
}
