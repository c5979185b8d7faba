package org.jobatlas.job;

import java.util.OptionalDouble;
import java.util.function.LongConsumer;

/** The progress of indexing and of computing vectors for saved postings. */
public interface UnderstandingProgress {

    /** Changes that are not in the index yet; for administrators and the system. */
    long unindexed();

    /** Postings without a current vector; for administrators and the system. */
    long remaining();

    /** Postings processed per second in the last minutes by this process; for administrators and the system. */
    OptionalDouble perSecond();

    /**
     * Computes missing vectors in the calling thread, and reports the number remaining after every batch; returns when
     * none remain or the thread is interrupted. For administrators and the system.
     */
    void catchUp(LongConsumer remaining);
}
