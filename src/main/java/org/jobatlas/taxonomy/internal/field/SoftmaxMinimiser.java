package org.jobatlas.taxonomy.internal.field;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * L-BFGS with a backtracking line search (Liu and Nocedal, 1989, doi:10.1007/BF01589116; Nocedal and Wright, 2006, algorithms 3.1 and
 * 7.4) for a smooth function. It starts at zero and ends where the gradient is flat, where a step gains less than
 * rounding, or after the allowed number of steps.
 */
final class SoftmaxMinimiser {
    private static final int MEMORY = 10;
    private static final double SUFFICIENT = 1e-4;
    private static final double FLAT = 1e-6;
    private static final double SMALLEST_STEP = 1e-12;

    private final SmoothFunction objective;
    private final Deque<Correction> memory = new ArrayDeque<>();

    SoftmaxMinimiser(SmoothFunction objective) {
        this.objective = objective;
    }

    /** The lowest point that was found. */
    double[] minimise(int steps) {
        double[] point = new double[objective.size()];
        SmoothFunction.Slope here = objective.at(point);
        for (int i = 0; i < steps && Math.sqrt(dot(here.gradient(), here.gradient())) > FLAT; i++) {
            double[] direction = direction(here.gradient());
            double slope = dot(direction, here.gradient());
            double step = i == 0 ? 1 / Math.sqrt(-slope) : 1;
            double[] next = moved(point, step, direction);
            SmoothFunction.Slope there = objective.at(next);
            while (there.value() > here.value() + SUFFICIENT * step * slope && step > SMALLEST_STEP) {
                step /= 2;
                next = moved(point, step, direction);
                there = objective.at(next);
            }
            if (!(there.value() < here.value())) {
                return point;
            }
            remember(moved(next, -1, point), moved(there.gradient(), -1, here.gradient()));
            point = next;
            here = there;
        }
        return point;
    }

    /** The descent direction by the two-loop recursion: the gradient times an approximation of the inverse Hessian. */
    private double[] direction(double[] gradient) {
        double[] q = gradient.clone();
        Deque<Double> alphas = new ArrayDeque<>();
        for (Correction last : memory) {
            double alpha = dot(last.step(), q) / last.curvature();
            alphas.push(alpha);
            q = moved(q, -alpha, last.turn());
        }
        double scale = memory.isEmpty()
                ? 1
                : memory.getFirst().curvature()
                        / dot(memory.getFirst().turn(), memory.getFirst().turn());
        q = moved(new double[q.length], -scale, q);
        for (Iterator<Correction> oldest = memory.descendingIterator(); oldest.hasNext(); ) {
            Correction next = oldest.next();
            double beta = dot(next.turn(), q) / next.curvature();
            q = moved(q, -alphas.pop() - beta, next.step());
        }
        return q;
    }

    private void remember(double[] step, double[] turn) {
        double curvature = dot(step, turn);
        if (curvature <= 1e-12 * dot(turn, turn)) {
            return;
        }
        memory.addFirst(new Correction(step, turn, curvature));
        if (memory.size() > MEMORY) {
            memory.removeLast();
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double[] moved(double[] from, double step, double[] direction) {
        double[] to = from.clone();
        for (int i = 0; i < to.length; i++) {
            to[i] += step * direction[i];
        }
        return to;
    }

    /** A step and the change of the gradient along it; the curvature is their inner product. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Correction(double[] step, double[] turn, double curvature) {}
}
