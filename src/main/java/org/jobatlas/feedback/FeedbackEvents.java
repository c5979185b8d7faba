package org.jobatlas.feedback;

import java.util.List;

/** Takes in what browsers tell, many at once. */
public interface FeedbackEvents {

    /**
     * Stores events about lists of whoever asks; returns when they are stored for good. What is told again, and what is about a list or
     * a position that whoever asks was not shown, changes nothing.
     *
     * @throws FeedbackBusyException when more come than can be stored now; nothing of these was stored
     */
    void add(List<FeedbackEvent> events);
}
