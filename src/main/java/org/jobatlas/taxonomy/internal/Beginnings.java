package org.jobatlas.taxonomy.internal;

import java.util.Collection;

/**
 * A filter before an automaton: whether any key may stand at a place of a text as whole words. A Bloom filter of the
 * keys' first characters with one hash function (Bloom 1970, doi:10.1145/362686.362692), so that no key is missed. Half
 * as many characters decide first, since most words begin like no key.
 */
final class Beginnings {

    private static final int LENGTH = 8;
    private static final int HALF = LENGTH / 2;
    private static final int BITS = 1 << 20;
    private static final int MULTIPLIER = 0x9e3779b1;

    private final long[] bits = new long[BITS / Long.SIZE];

    Beginnings(Collection<String> keys) {
        for (String key : keys) {
            int hash = 0;
            for (int i = 0; i < Math.min(LENGTH, key.length()); i++) {
                hash = next(hash, key.charAt(i));
                if (i == HALF - 1) {
                    set(hash);
                }
            }
            set(hash);
        }
    }

    /** False only where no key stands at the index. */
    boolean mayBeginAt(NormalText text, int from) {
        int hash = 0;
        int end = Math.min(text.length(), from + LENGTH);
        for (int i = from; i < end; i++) {
            hash = next(hash, text.at(i));
            int read = i + 1 - from;
            if ((read == LENGTH || mayEnd(text, i + 1)) && isSet(hash)) {
                return true;
            }
            if (read == HALF && !isSet(hash)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a key that is shorter may end before the index. */
    private static boolean mayEnd(NormalText text, int index) {
        int next = text.end(index);
        return next >= text.original().length()
                || !Character.isLetterOrDigit(text.original().charAt(next));
    }

    private static int next(int hash, char c) {
        return (hash + c + 1) * MULTIPLIER;
    }

    private void set(int hash) {
        int bit = bit(hash);
        bits[bit / Long.SIZE] |= 1L << bit;
    }

    private boolean isSet(int hash) {
        int bit = bit(hash);
        return (bits[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private static int bit(int hash) {
        return (hash ^ hash >>> 15) & BITS - 1;
    }
}
