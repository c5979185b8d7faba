package org.jobatlas.feedback;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event at a position of a list, reported by a browser.
 *
 * @param id created by the reporter, so that repeated reports have no effect
 * @param rank position from 1
 * @param millis duration; null for events without one
 */
public record FeedbackEvent(
        UUID id,
        ImpressionListId list,
        int rank,
        InteractionKind kind,
        @Nullable Integer millis) {

    private static final int LONGEST = 24 * 60 * 60 * 1000;

    public FeedbackEvent {
        if (kind != InteractionKind.SEEN && kind != InteractionKind.OPENED && kind != InteractionKind.DWELLED) {
            throw new IllegalArgumentException("A browser tells what was seen, opened and left, and nothing else");
        }
        if (rank < 1 || (millis != null && (millis < 0 || millis > LONGEST))) {
            throw new IllegalArgumentException("There is no such position or time");
        }
    }
}
