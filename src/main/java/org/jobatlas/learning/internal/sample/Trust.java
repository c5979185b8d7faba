package org.jobatlas.learning.internal.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * How far a person's answers are trusted: one less the probability that they contradict those of all others. People are
 * of three kinds: those who agree, those with an individual taste, and those who contradict; the mean of {@link
 * Agreement} is normally distributed around {@code μ}, 0 or {@code −μ/2}, with the variance of random choices. The
 * share of the first kind and {@code μ} are found by expectation maximisation; the rest is divided equally. People with
 * an individual taste are fully trusted.
 *
 * <p>Source of the form: A. P. Dawid, A. M. Skene, "Maximum likelihood estimation of observer error-rates using the EM
 * algorithm", Applied Statistics 28, 1979, doi:10.2307/2346806.
 */
final class Trust {

    /** Below it a person is excluded. */
    static final double LEAST = 0.1;

    /** Below it contradiction is more likely than not. */
    static final double EVEN = 0.5;

    private static final double CONTRARY = -0.5;
    private static final double LEAST_MEAN = 0.05;
    private static final int STEPS = 100;

    /** Prior counts of the three kinds: most people agree. */
    private static final double[] BEFORE = {8, 1, 1};

    private final double[] shares = {0.8, 0.1, 0.1};
    private double mean;

    private Trust(double mean) {
        this.mean = mean;
    }

    /** By person. */
    static Map<UUID, Double> of(Map<UUID, Agreement> people) {
        Trust trust = new Trust(start(people));
        for (int step = 0; step < STEPS; step++) {
            trust.improve(people);
        }
        Map<UUID, Double> all = new HashMap<>();
        people.forEach((person, agreement) -> all.put(person, 1 - trust.kinds(agreement)[2]));
        return all;
    }

    private static double start(Map<UUID, Agreement> people) {
        double sum = 0;
        double weights = 0;
        for (Agreement one : people.values()) {
            sum += one.mean() / one.variance();
            weights += 1 / one.variance();
        }
        return weights == 0 ? LEAST_MEAN : Math.max(2 * LEAST_MEAN, sum / weights);
    }

    private void improve(Map<UUID, Agreement> people) {
        double[] counts = BEFORE.clone();
        double sum = 0;
        double weights = 0;
        for (Agreement one : people.values()) {
            double[] kinds = kinds(one);
            for (int kind = 0; kind < counts.length; kind++) {
                counts[kind] += kinds[kind];
            }
            sum += kinds[0] * one.mean() / one.variance();
            weights += kinds[0] / one.variance();
        }
        double all = counts[0] + counts[1] + counts[2];
        shares[0] = counts[0] / all;
        shares[1] = (1 - shares[0]) / 2;
        shares[2] = shares[1];
        mean = weights == 0 ? LEAST_MEAN : Math.max(LEAST_MEAN, sum / weights);
    }

    /** The probabilities of the three kinds for one person. */
    private double[] kinds(Agreement one) {
        double[] centres = {mean, 0, CONTRARY * mean};
        double[] kinds = new double[centres.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int kind = 0; kind < kinds.length; kind++) {
            double off = one.mean() - centres[kind];
            kinds[kind] = Math.log(shares[kind]) - off * off / (2 * one.variance());
            most = Math.max(most, kinds[kind]);
        }
        double all = 0;
        for (int kind = 0; kind < kinds.length; kind++) {
            kinds[kind] = Math.exp(kinds[kind] - most);
            all += kinds[kind];
        }
        for (int kind = 0; kind < kinds.length; kind++) {
            kinds[kind] /= all;
        }
        return kinds;
    }
}
