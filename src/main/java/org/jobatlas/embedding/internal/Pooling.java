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
        void add(double[] pooled, float[] chunk, int tokens, boolean first) {
            for (int d = 0; first && d < pooled.length; d++) {
                pooled[d] = chunk[d];
            }
        }
    },
    /** {@code Σ v_i}: every chunk counts the same, a short last one too. */
    MEAN {
        @Override
        void add(double[] pooled, float[] chunk, int tokens, boolean first) {
            for (int d = 0; d < pooled.length; d++) {
                pooled[d] += chunk[d];
            }
        }
    },
    /** {@code Σ n_i v_i}: every token counts the same. */
    WEIGHTED_MEAN {
        @Override
        void add(double[] pooled, float[] chunk, int tokens, boolean first) {
            for (int d = 0; d < pooled.length; d++) {
                pooled[d] += (double) tokens * chunk[d];
            }
        }
    },
    /** {@code max v_i}, component by component. */
    MAX {
        @Override
        void add(double[] pooled, float[] chunk, int tokens, boolean first) {
            for (int d = 0; d < pooled.length; d++) {
                pooled[d] = first ? chunk[d] : Math.max(pooled[d], chunk[d]);
            }
        }
    };

    /** Takes in the next chunk's vector, in text order. */
    abstract void add(double[] pooled, float[] chunk, int tokens, boolean first);

    /** Its name in model ids. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
