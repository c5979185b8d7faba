package org.jobatlas.ranking.metrics;

import java.util.SplittableRandom;

/**
 * Paired randomisation test, two-sided: if two systems were the same, each query's difference could as well have the other sign. With
 * random signs, {@code p = (1 + rounds whose |mean| is at least the observed one) / (1 + rounds)}.
 *
 * <p>Sources: R. A. Fisher, "The Design of Experiments", 1935; M. Smucker, J. Allan, B. Carterette, "A comparison of statistical
 * significance tests for information retrieval evaluation", CIKM 2007, doi:10.1145/1321440.1321528.
 *
 * @param rounds how many, at least 1
 * @param seed of the signs
 */
public record RandomisationTest(int rounds, long seed) {

    private static final double ROUNDING = 1e-12;

    public RandomisationTest {
        if (rounds < 1) {
            throw new IllegalArgumentException("At least one round is needed, not " + rounds);
        }
    }

    /**
     * The p-value of the difference of two systems; 1 where they do not differ at all.
     *
     * @param one value per query, in the same order as the other
     */
    public double p(double[] one, double[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException("Pairs are needed: " + one.length + " and " + other.length);
        }
        double[] differences = new double[one.length];
        double observed = 0;
        for (int i = 0; i < one.length; i++) {
            differences[i] = one[i] - other[i];
            observed += differences[i];
        }
        double threshold = Math.abs(observed) - ROUNDING;
        SplittableRandom random = new SplittableRandom(seed);
        int asFar = 0;
        for (int r = 0; r < rounds; r++) {
            asFar += Math.abs(withRandomSigns(differences, random)) >= threshold ? 1 : 0;
        }
        return (1.0 + asFar) / (1.0 + rounds);
    }

    private static double withRandomSigns(double[] differences, SplittableRandom random) {
        double sum = 0;
        long bits = 0;
        for (int i = 0; i < differences.length; i++) {
            if (i % Long.SIZE == 0) {
                bits = random.nextLong();
            }
            sum += (bits & 1) == 0 ? differences[i] : -differences[i];
            bits >>>= 1;
        }
        return sum;
    }
}
