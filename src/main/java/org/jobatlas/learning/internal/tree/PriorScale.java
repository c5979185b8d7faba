package org.jobatlas.learning.internal.tree;

/** Fits the scale of the linear model's points: the factor that maximises the likelihood of the pairwise choices. */
final class PriorScale {

    private static final double LEAST = 0.002;
    private static final double MOST = 0.5;
    private static final double STEP = 1.25;

    private PriorScale() {}

    static double of(Lists lists) {
        double best = LEAST;
        double least = Double.POSITIVE_INFINITY;
        for (double scale = LEAST; scale < MOST; scale *= STEP) {
            double loss = loss(lists, scale);
            if (loss < least) {
                least = loss;
                best = scale;
            }
        }
        return best;
    }

    private static double loss(Lists lists, double scale) {
        double loss = 0;
        for (int list = 0; list + 1 < lists.starts().length; list++) {
            for (int i = lists.starts()[list]; i < lists.starts()[list + 1]; i++) {
                for (int j = lists.starts()[list]; j < lists.starts()[list + 1]; j++) {
                    if (lists.grades()[i] > lists.grades()[j]) {
                        double margin = scale * (lists.prior()[i] - lists.prior()[j]);
                        loss += lists.counting()[list]
                                * lists.weights()[i]
                                * (Math.max(0, -margin) + Math.log1p(Math.exp(-Math.abs(margin))));
                    }
                }
            }
        }
        return loss;
    }
}
