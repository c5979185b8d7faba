package org.jobatlas.feed;

import java.util.List;
import org.jobatlas.job.PostingDraft;
import org.jspecify.annotations.Nullable;

/** One entry of a source. */
public sealed interface SourceEntry {

    /**
     * A posting that is offered.
     *
     * @param line its line in the source, from 1; 0 where the source has no lines
     * @param notUnderstood values that could not be parsed
     */
    record Offered(long line, PostingDraft posting, List<NotUnderstood> notUnderstood) implements SourceEntry {

        public Offered {
            notUnderstood = List.copyOf(notUnderstood);
        }

        public Offered(long line, PostingDraft posting) {
            this(line, posting, List.of());
        }
    }

    /** A posting that is no longer offered. */
    record Withdrawn(String sourceId) implements SourceEntry {}

    /**
     * An entry from which no posting can be made.
     *
     * @param line its line in the source, from 1
     * @param title its title, if known; may be empty
     * @param sourceId null if it could not be read
     */
    record Refused(
            long line,
            String reason,
            String title,
            @Nullable String sourceId) implements SourceEntry {}
}
