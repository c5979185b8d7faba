package org.jobatlas.ranking;

import java.util.List;

/**
 * Piecewise linear, increasing map from model output to points through (0, 0); extrapolated with the first and last
 * slope.
 *
 * @param knots at least one; {@code raw} positive and strictly increasing, {@code points} never decreasing
 */
public record PointScale(List<Knot> knots) {

    private static final Knot ZERO = new Knot(0, 0);

    public PointScale {
        knots = List.copyOf(knots);
        Knot before = ZERO;
        for (Knot knot : knots) {
            if (!(knot.raw() > before.raw()) || !(knot.points() >= before.points())) {
                throw new IllegalArgumentException("A scale of points must rise");
            }
            before = knot;
        }
        if (knots.isEmpty() || !(knots.getFirst().points() > 0)) {
            throw new IllegalArgumentException("A scale of points begins with a rise");
        }
    }

    /** A model output and its points. */
    public record Knot(double raw, double points) {}

    /** The points of a model output. */
    public double points(double raw) {
        Knot from = ZERO;
        Knot to = knots.getFirst();
        for (int i = 1; i < knots.size() && raw > to.raw(); i++) {
            from = to;
            to = knots.get(i);
        }
        return from.points() + (raw - from.raw()) * (to.points() - from.points()) / (to.raw() - from.raw());
    }

    /** {@code points(raw) / raw}; the first slope for small and negative values. */
    public double perUnit(double raw) {
        Knot first = knots.getFirst();
        return raw <= first.raw() ? first.points() / first.raw() : points(raw) / raw;
    }
}
