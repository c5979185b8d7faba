package org.jobatlas.learning;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How a comparison of two models stands. A person speaks for the model of whose items more was taken up over all lists, as the lists of one
 * person are no independent witnesses.
 *
 * @param serving people who took up more of the model that serves
 * @param challenger people who took up more of the other
 * @param even people who took up as much of either
 * @param countedAt empty where nothing was counted yet
 */
public record DuelScore(long serving, long challenger, long even, Optional<Instant> countedAt) {

    public static final DuelScore NONE = new DuelScore(0, 0, 0, Optional.empty());

    /** Below it a difference is called no chance. */
    public static final double SURE = 0.05;

    private static final double SURE_QUANTILE = 1.959964;
    private static final double POWER_QUANTILE = 0.841621;

    private long decided() {
        return serving + challenger;
    }

    /**
     * The two-sided sign test: how likely chance alone would make at least such a difference, were both models equally good. 1 where nobody
     * has decided.
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

    /** Whether the difference is no chance. */
    public boolean isSure() {
        return pValue() < SURE;
    }

    /**
     * How many people must decide until a difference as it is now would be seen with four chances in five; empty where there is none to see.
     */
    public OptionalLong needed() {
        if (serving == challenger) {
            return OptionalLong.empty();
        }
        double share = Math.max(serving, challenger) / (double) decided();
        double numerator = SURE_QUANTILE * 0.5 + POWER_QUANTILE * Math.sqrt(share * (1 - share));
        return OptionalLong.of((long) Math.ceil(Math.pow(numerator / (share - 0.5), 2)));
    }

    /** How many more than have decided yet. */
    public OptionalLong missing() {
        OptionalLong needed = needed();
        return needed.isEmpty() ? needed : OptionalLong.of(Math.max(0, needed.getAsLong() - decided()));
    }
}
