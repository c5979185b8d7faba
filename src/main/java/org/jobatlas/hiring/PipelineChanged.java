package org.jobatlas.hiring;

import java.util.Optional;
import org.jobatlas.job.PostingId;

/**
 * Applicants of a posting came, went, or stand elsewhere than before; told once it is so for everybody who looks.
 *
 * @param move what a recruiter did, where it was one
 */
public record PipelineChanged(PostingId posting, Optional<Moved> move) {

    /** Anything but a move. */
    public PipelineChanged(PostingId posting) {
        this(posting, Optional.empty());
    }

    /**
     * A step of one recruiter with some applicants.
     *
     * @param by name of the recruiter
     */
    public record Moved(String by, int applicants, Stage to) {}
}
