package org.jobatlas.hiring;

import java.util.List;
import org.jobatlas.job.PostingId;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Moving applicants and keeping notes, for recruiters of the company; everybody else is refused with {@code
 * AccessDeniedException}.
 */
@PreAuthorize("hasRole('RECRUITER')")
public interface Pipelines {

    /** Moves applicants, each only if nobody else moved it since the recruiter saw it. */
    MoveResult move(Move move);

    /** Renames a stage; an empty name restores the default. */
    void rename(PostingId posting, Stage stage, String name);

    /** Replaces the questions for future applicants; five at most. */
    void ask(PostingId posting, List<Question> questions);

    void note(ApplicationId id, String text);

    void tag(ApplicationId id, String tag);

    void untag(ApplicationId id, String tag);
}
