package org.jobatlas.learning.internal.adapt;

import java.util.Random;
import org.jobatlas.recommendation.AdapterFile;

/**
 * The map that is learnt, {@code u = q + sum over r of up_r · (down_r · q)}, {@code q' = u / |u|}, with its steps by Adam (D. P. Kingma, J. Ba,
 * "Adam: a method for stochastic optimization", ICLR 2015, arXiv:1412.6980). It begins as the identity.
 */
final class LowRankMap {

    private static final double RATE = 0.002;
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;
    private static final double SMALL = 1e-8;

    private final int dimensions;

    /** {@code down} row by row, then {@code up}. */
    private final double[] numbers;

    private final double[] gradient;
    private final double[] mean;
    private final double[] square;
    private int steps;

    LowRankMap(int rank, int dimensions, long seed) {
        this.dimensions = dimensions;
        numbers = new double[2 * rank * dimensions];
        gradient = new double[numbers.length];
        mean = new double[numbers.length];
        square = new double[numbers.length];
        Random random = new Random(seed);
        for (int i = 0; i < rank * dimensions; i++) {
            numbers[i] = random.nextGaussian() / Math.sqrt(dimensions);
        }
    }

    private int rank() {
        return numbers.length / (2 * dimensions);
    }

    private int up(int rank) {
        return (rank() + rank) * dimensions;
    }

    /** The transformed vector, and the intermediate values for back-propagation. */
    @SuppressWarnings("ArrayRecordComponent")
    record Turned(float[] from, double[] along, double[] unit, double length) {

        double cosine(float[] posting) {
            double sum = 0;
            for (int d = 0; d < unit.length; d++) {
                sum += unit[d] * posting[d];
            }
            return sum;
        }
    }

    Turned turn(float[] vector) {
        double[] along = new double[rank()];
        double[] sum = new double[dimensions];
        for (int d = 0; d < dimensions; d++) {
            sum[d] = vector[d];
        }
        for (int r = 0; r < along.length; r++) {
            for (int d = 0; d < dimensions; d++) {
                along[r] += numbers[r * dimensions + d] * vector[d];
            }
            for (int d = 0; d < dimensions; d++) {
                sum[d] += along[r] * numbers[up(r) + d];
            }
        }
        double length = 0;
        for (double value : sum) {
            length += value * value;
        }
        length = Math.sqrt(length);
        for (int d = 0; d < dimensions; d++) {
            sum[d] /= length;
        }
        return new Turned(vector, along, sum, length);
    }

    /**
     * The gradient of the loss for one vector: by posting, the derivative by the cosine with it, summed before
     * back-propagation.
     */
    static final class Pulls {
        private final double[] sum;
        private double cosines;

        Pulls(int dimensions) {
            sum = new double[dimensions];
        }

        void add(Turned turned, float[] posting, double force) {
            cosines += force * turned.cosine(posting);
            for (int d = 0; d < sum.length; d++) {
                sum[d] += force * posting[d];
            }
        }
    }

    /** Back-propagates the derivatives for a vector into the gradient. */
    void pull(Turned turned, Pulls pulls) {
        double[] back = new double[dimensions];
        for (int d = 0; d < dimensions; d++) {
            back[d] = (pulls.sum[d] - pulls.cosines * turned.unit()[d]) / turned.length();
        }
        for (int r = 0; r < turned.along().length; r++) {
            double onto = 0;
            for (int d = 0; d < dimensions; d++) {
                onto += numbers[up(r) + d] * back[d];
                gradient[up(r) + d] += back[d] * turned.along()[r];
            }
            for (int d = 0; d < dimensions; d++) {
                gradient[r * dimensions + d] += onto * turned.from()[d];
            }
        }
    }

    /** One step; {@code penalty} is the L2 penalty towards the identity. */
    void step(double penalty) {
        steps++;
        for (int i = 0; i < numbers.length; i++) {
            double pull = gradient[i] + penalty * (i < numbers.length / 2 ? 0 : numbers[i]);
            mean[i] = FIRST * mean[i] + (1 - FIRST) * pull;
            square[i] = SECOND * square[i] + (1 - SECOND) * pull * pull;
            double scaled = mean[i] / (1 - Math.pow(FIRST, steps));
            double size = Math.sqrt(square[i] / (1 - Math.pow(SECOND, steps)));
            numbers[i] -= RATE * scaled / (size + SMALL);
            gradient[i] = 0;
        }
    }

    AdapterFile file(String embedding) {
        float[][] down = new float[rank()][dimensions];
        float[][] up = new float[rank()][dimensions];
        for (int r = 0; r < rank(); r++) {
            for (int d = 0; d < dimensions; d++) {
                down[r][d] = (float) numbers[r * dimensions + d];
                up[r][d] = (float) numbers[up(r) + d];
            }
        }
        return new AdapterFile(embedding, down, up);
    }
}
