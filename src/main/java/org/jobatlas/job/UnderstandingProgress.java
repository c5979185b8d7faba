package org.jobatlas.job;

import java.util.OptionalDouble;
import java.util.function.LongConsumer;

/** How far the portal is with what was saved: words become searchable, then meaning. */
public interface UnderstandingProgress {

    /** Changes of postings that the index does not show yet; for administrators and the system. */
    long unindexed();

    /** Postings whose meaning is not computed yet; for administrators and the system. */
    long remaining();

    /** How many postings a second this process understood in the last minutes; for administrators and the system. */
    OptionalDouble perSecond();

    /**
     * Computes what is missing here and now and says after every batch how many postings remain; returns when none does or the thread is
     * interrupted. For administrators and the system.
     */
    void catchUp(LongConsumer remaining);
}
