package org.jobatlas.learning;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The state of a comparison of two models. A person counts for the model from which they took up more items over all
 * their lists; lists of one person are not independent, so the person is the unit.
 *
 * @param serving number of people who took up more items of the serving model
 * @param challenger number of people who took up more items of the challenger
 * @param even number of people who took up equally many
 * @param countedAt empty before the first count
 */
public record DuelScore(long serving, long challenger, long even, Optional<Instant> countedAt) {

    public static final DuelScore NONE = new DuelScore(0, 0, 0, Optional.empty());

    /** Significance level: below this p-value a difference is taken to be real. */
    public static final double SURE = 0.05;

    private static final double SURE_QUANTILE = 1.959964;
    private static final double POWER_QUANTILE = 0.841621;

    private long decided() {
        return serving + challenger;
    }

    /**
     * The two-sided sign test: the probability of at least such a difference if both models were equally good; 1 where
     * nobody has decided.
     */
    public double pValue() {
        long less = Math.min(serving, challenger);
        double sum = 0;
        double logHalf = decided() * Math.log(0.5);
        double logChoose = 0;
        for (long k = 0; k <= less; k++) {
            sum += Math.exp(logChoose + logHalf);
            logChoose += Math.log((double) (decided() - k) / (k + 1));
        }
        return Math.min(1, 2 * sum);
    }

    /** Whether the difference is significant at {@link #SURE}. */
    public boolean isSure() {
        return pValue() < SURE;
    }

    /**
     * The number of deciding people that a test of power 0.8 needs for a difference as large as the present one; empty
     * where there is no difference.
     */
    public OptionalLong needed() {
        if (serving == challenger) {
            return OptionalLong.empty();
        }
        double share = Math.max(serving, challenger) / (double) decided();
        double numerator = SURE_QUANTILE * 0.5 + POWER_QUANTILE * Math.sqrt(share * (1 - share));
        return OptionalLong.of((long) Math.ceil(Math.pow(numerator / (share - 0.5), 2)));
    }

    /** How many of these are still missing. */
    public OptionalLong missing() {
        OptionalLong needed = needed();
        return needed.isEmpty() ? needed : OptionalLong.of(Math.max(0, needed.getAsLong() - decided()));
    }
}
