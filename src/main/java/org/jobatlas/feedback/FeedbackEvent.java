package org.jobatlas.feedback;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a browser saw happen at a position of a list.
 *
 * @param id made by whoever tells it, so that telling it again changes nothing
 * @param rank the position, from 1
 * @param millis how long it took; null where it took no time
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
