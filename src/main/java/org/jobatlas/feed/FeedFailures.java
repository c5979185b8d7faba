package org.jobatlas.feed;

import java.time.Instant;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/** Sources whose last import failed; one that is read well again leaves by itself. */
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
public interface FeedFailures {

    /** The latest first. */
    List<Failed> open(int most);

    long count();

    /** Says that it is dealt with. */
    void settle(String source);

    /** What went wrong. */
    enum Kind {
        /** Nothing could be read. */
        UNUSABLE,
        /** It ended in the middle. */
        BROKEN,
        /** Many rows made no posting. */
        REFUSED,
        /** So much was missing that nothing was closed. */
        DOUBTED
    }

    /**
     * A source and what went wrong when it was read last.
     *
     * @param said why, where there is more to say; may be empty
     * @param refused rows of which no posting could be made
     */
    record Failed(String source, String file, Instant at, Kind kind, String said, long rows, long refused) {}
}
