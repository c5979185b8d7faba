package org.jobatlas.embedding.internal;

import java.util.Locale;

/**
 * How the unit vectors {@code v_i} of a text's chunks, with {@code n_i} tokens each, are combined before
 * normalisation. For a text of one chunk all methods give the same vector.
 */
enum Pooling {
    /** {@code v_1}: only the beginning of the text; for comparison. */
    FIRST {
        @Override
        void add(double[] pooled, float[] chunk, int tokens, int number) {
            for (int d = 0; number == 1 && d < pooled.length; d++) {
                pooled[d] = chunk[d];
            }
        }
    },
    /** {@code Σ v_i}: all chunks have equal weight, a short last one too. */
    MEAN {
        @Override
        void add(double[] pooled, float[] chunk, int tokens, int number) {
            for (int d = 0; d < pooled.length; d++) {
                pooled[d] += chunk[d];
            }
        }
    },
    /** {@code Σ n_i v_i}: all tokens have equal weight. */
    WEIGHTED_MEAN {
        @Override
        void add(double[] pooled, float[] chunk, int tokens, int number) {
            for (int d = 0; d < pooled.length; d++) {
                pooled[d] += (double) tokens * chunk[d];
            }
        }
    },
    /**
     * {@code Σ n_i v_i / i²}: weight falls with the position, because ads name the job and resumes the trade at the
     * beginning. Chosen by measurement, see decision record 4.
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

    /** Adds the next chunk's vector, in text order; numbers start at 1. */
    abstract void add(double[] pooled, float[] chunk, int tokens, int number);

    /** Its name in model ids. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
