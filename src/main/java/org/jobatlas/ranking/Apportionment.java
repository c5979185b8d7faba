package org.jobatlas.ranking;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Largest remainder method: rounds addends to tenths so that they sum to a given number of tenths. Each is rounded
 * down; the missing tenths go to the addends with the largest remainders, the first ones on ties. An addend of zero
 * stays zero.
 */
public final class Apportionment {

    private Apportionment() {}

    /**
     * The rounded addends, in points.
     *
     * @param tenths the required sum, in tenths; it differs from the exact sum by at most one tenth per addend that is
     *     not zero
     */
    public static double[] tenths(double[] addends, long tenths) {
        long[] rounded = new long[addends.length];
        long missing = tenths;
        for (int i = 0; i < addends.length; i++) {
            rounded[i] = (long) Math.floor(addends[i] * 10);
            missing -= rounded[i];
        }
        int[] takers = IntStream.range(0, addends.length)
                .filter(i -> addends[i] != 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> Math.floor(addends[i] * 10) - addends[i] * 10))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; missing != 0 && takers.length > 0; i++) {
            int step = missing > 0 ? 1 : -1;
            int taker = takers[step > 0 ? i % takers.length : takers.length - 1 - i % takers.length];
            rounded[taker] += step;
            missing -= step;
        }
        double[] result = new double[addends.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = rounded[i] / 10.0;
        }
        return result;
    }
}
