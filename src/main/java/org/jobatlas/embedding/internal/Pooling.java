package org.jobatlas.embedding.internal;

import java.util.Locale;

/**
 * How the unit vectors {@code v_i} of a text's chunks, with {@code n_i} tokens each, become one vector before it is normalised.
 * A text of one chunk has the same vector under all of them.
 */
enum Pooling {
    /** {@code v_1}: the beginning of the text alone; for comparison, it loses the rest. */
    FIRST {
        @Override
        void add(double[] pooled, float[] chunk, int tokens, int number) {
            for (int d = 0; number == 1 && d < pooled.length; d++) {
                pooled[d] = chunk[d];
            }
        }
    },
    /** {@code Σ v_i}: every chunk counts the same, a short last one too. */
    MEAN {
        @Override
        void add(double[] pooled, float[] chunk, int tokens, int number) {
            for (int d = 0; d < pooled.length; d++) {
                pooled[d] += chunk[d];
            }
        }
    },
    /** {@code Σ n_i v_i}: every token counts the same. */
    WEIGHTED_MEAN {
        @Override
        void add(double[] pooled, float[] chunk, int tokens, int number) {
            for (int d = 0; d < pooled.length; d++) {
                pooled[d] += (double) tokens * chunk[d];
            }
        }
    },
    /**
     * {@code Σ n_i v_i / i²}: every part counts, the beginning most, where ads name the job and resumes the trade; the choice was
     * measured, see decision record 4.
     */
    FRONT {
        @Override
        void add(double[] pooled, float[] chunk, int tokens, int number) {
            double weight = tokens / ((double) number * number);
            for (int d = 0; d < pooled.length; d++) {
                pooled[d] += weight * chunk[d];
            }
        }
    },
    /** {@code max v_i}, component by component. */
    MAX {
        @Override
        void add(double[] pooled, float[] chunk, int tokens, int number) {
            for (int d = 0; d < pooled.length; d++) {
                pooled[d] = number == 1 ? chunk[d] : Math.max(pooled[d], chunk[d]);
            }
        }
    };

    /** Takes in the next chunk's vector, in text order; the first has the number one. */
    abstract void add(double[] pooled, float[] chunk, int tokens, int number);

    /** Its name in model ids. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
