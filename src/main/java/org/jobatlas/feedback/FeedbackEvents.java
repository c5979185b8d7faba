package org.jobatlas.feedback;

import java.util.List;

/** Receives events from browsers, in batches. */
public interface FeedbackEvents {

    /**
     * Stores events about lists of the current person; returns when they are committed. Repeated events, and events
     * about lists or positions that the person was not shown, have no effect.
     *
     * @throws FeedbackBusyException when the queue is full; none of these was stored
     */
    void add(List<FeedbackEvent> events);
}
