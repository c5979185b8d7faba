package org.jobatlas.feed;

import java.util.List;
import org.jobatlas.job.PostingDraft;

/** One thing that a source says. */
public sealed interface SourceEntry {

    /**
     * It offers a posting.
     *
     * @param line where it stands in the source, from 1; 0 where the source has no lines
     * @param notUnderstood what it states that could not be read, so that the posting does not state it
     */
    record Offered(long line, PostingDraft posting, List<NotUnderstood> notUnderstood) implements SourceEntry {

        public Offered {
            notUnderstood = List.copyOf(notUnderstood);
        }

        public Offered(long line, PostingDraft posting) {
            this(line, posting, List.of());
        }
    }

    /** It no longer offers the posting that it calls so. */
    record Withdrawn(String sourceId) implements SourceEntry {}

    /**
     * It says something of which no posting can be made.
     *
     * @param line where it stands in the source, from 1
     * @param title whatever is known of its title, maybe empty
     */
    record Refused(long line, String reason, String title) implements SourceEntry {}
}
