package org.jobatlas.hiring;

import java.util.Optional;
import org.jobatlas.job.PostingId;

/**
 * Event: the applicants of a posting or their stages changed; published after commit.
 *
 * @param move the recruiter's move, if it was one
 */
public record PipelineChanged(PostingId posting, Optional<Moved> move) {

    /** Any change other than a move. */
    public PipelineChanged(PostingId posting) {
        this(posting, Optional.empty());
    }

    /**
     * A recruiter moved applicants.
     *
     * @param by name of the recruiter
     */
    public record Moved(String by, int applicants, Stage to) {}
}
