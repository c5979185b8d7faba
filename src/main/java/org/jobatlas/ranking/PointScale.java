package org.jobatlas.ranking;

import java.util.List;

/**
 * A rising, continuous map from what a model computes to points: straight lines between knots, through zero, and on beyond the last
 * knot with the slope of the last line. Below zero the slope of the first line holds.
 *
 * @param knots rising strictly in {@code raw}, never falling in {@code points}, all raw values above zero, at least one
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

    /** A value and the points that it stands for. */
    public record Knot(double raw, double points) {}

    /** The points of a value. */
    public double points(double raw) {
        Knot from = ZERO;
        Knot to = knots.getFirst();
        for (int i = 1; i < knots.size() && raw > to.raw(); i++) {
            from = to;
            to = knots.get(i);
        }
        return from.points() + (raw - from.raw()) * (to.points() - from.points()) / (to.raw() - from.raw());
    }

    /** Points per unit of a value, seen from zero: {@code points(raw) / raw}, and the slope of the first line at zero. */
    public double perUnit(double raw) {
        Knot first = knots.getFirst();
        return raw <= first.raw() ? first.points() / first.raw() : points(raw) / raw;
    }
}
