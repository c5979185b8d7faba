package org.jobatlas.evaluation.internal.fit;

import java.util.List;

/**
 * Learns the weights of a linear ranking from pairs of which one item is better: logistic regression on the differences of their
 * features, with weights that are never negative.
 *
 * <p>Minimises {@code sum over pairs of share_p · log(1 + exp(−w · d_p)) + l2 / 2 · |w|²} under {@code w >= 0}, where {@code d_p} is the
 * better item's features less the worse one's and the shares sum to one. The function is strictly convex, so there is one solution;
 * it is found by projected gradient steps with momentum that starts again whenever the function rises.
 *
 * <p>Sources: T. Joachims, "Optimizing search engines using clickthrough data", KDD 2002, doi:10.1145/775047.775067; C. Burges et al.,
 * "Learning to rank using gradient descent", ICML 2005, doi:10.1145/1102351.1102363 (the loss); A. Beck, M. Teboulle, "A fast iterative
 * shrinkage-thresholding algorithm", SIAM J. Imaging Sciences 2(1), 2009, doi:10.1137/080716542 (the steps).
 *
 * @param l2 weight of the penalty on large weights, greater than 0
 * @param steps at most so many
 */
record PairwiseLogistic(double l2, int steps) {

    private static final double STILL = 1e-9;

    public PairwiseLogistic {
        if (!(l2 > 0) || steps < 1) {
            throw new IllegalArgumentException("The penalty must be positive and there must be steps");
        }
    }

    /**
     * A better item beside a worse one.
     *
     * @param difference features of the better one less those of the worse one
     * @param share how much the pair counts, greater than 0
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Pair(double[] difference, double share) {}

    /** The weights, one per feature; {@code IllegalArgumentException} for no pairs. */
    public double[] fit(List<Pair> pairs) {
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("There are no pairs to learn from");
        }
        double all = pairs.stream().mapToDouble(Pair::share).sum();
        double step = 1 / (steepest(pairs, all) + l2);
        double[] weights = new double[pairs.getFirst().difference().length];
        double[] ahead = weights.clone();
        double value = value(pairs, all, weights);
        double momentum = 1;
        for (int i = 0; i < steps; i++) {
            double[] next = projected(ahead, gradient(pairs, all, ahead), step);
            double reached = value(pairs, all, next);
            if (reached > value) {
                // the momentum overshot: go on without it
                momentum = 1;
                next = projected(weights, gradient(pairs, all, weights), step);
                reached = value(pairs, all, next);
            }
            double following = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
            ahead = moved(next, (momentum - 1) / following, weights);
            boolean still = distance(next, weights) < STILL;
            momentum = following;
            weights = next;
            value = reached;
            if (still) {
                break;
            }
        }
        return weights;
    }

    /** A bound of the curvature of the loss: a quarter of the mean squared length of the differences. */
    private static double steepest(List<Pair> pairs, double all) {
        double sum = 0;
        for (Pair pair : pairs) {
            sum += pair.share() * dot(pair.difference(), pair.difference());
        }
        return sum / all / 4;
    }

    private double value(List<Pair> pairs, double all, double[] weights) {
        double loss = 0;
        for (Pair pair : pairs) {
            double margin = dot(weights, pair.difference());
            // log(1 + exp(-m)) without overflow
            loss += pair.share() * (Math.max(0, -margin) + Math.log1p(Math.exp(-Math.abs(margin))));
        }
        return loss / all + l2 / 2 * dot(weights, weights);
    }

    private double[] gradient(List<Pair> pairs, double all, double[] weights) {
        double[] gradient = new double[weights.length];
        for (Pair pair : pairs) {
            double[] difference = pair.difference();
            double slope = -pair.share() / all / (1 + Math.exp(dot(weights, difference)));
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] += slope * difference[i];
            }
        }
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] += l2 * weights[i];
        }
        return gradient;
    }

    private static double[] projected(double[] from, double[] gradient, double step) {
        double[] to = new double[from.length];
        for (int i = 0; i < to.length; i++) {
            to[i] = Math.max(0, from[i] - step * gradient[i]);
        }
        return to;
    }

    private static double[] moved(double[] to, double share, double[] from) {
        double[] beyond = new double[to.length];
        for (int i = 0; i < to.length; i++) {
            beyond[i] = to[i] + share * (to[i] - from[i]);
        }
        return beyond;
    }

    private static double distance(double[] one, double[] other) {
        double most = 0;
        for (int i = 0; i < one.length; i++) {
            most = Math.max(most, Math.abs(one[i] - other[i]));
        }
        return most;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
