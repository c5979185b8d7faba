package org.jobatlas.hiring;

import java.util.List;
import org.jobatlas.job.PostingId;
import org.springframework.security.access.prepost.PreAuthorize;

/** Moving applicants and keeping notes, for recruiters of the company; everything else is refused with {@code AccessDeniedException}. */
@PreAuthorize("hasRole('RECRUITER')")
public interface Pipelines {

    /** Moves applicants, each only if nobody moved it since the asking recruiter saw it. */
    MoveResult move(Move move);

    /** Calls a stage otherwise; an empty name calls it as before. */
    void rename(PostingId posting, Stage stage, String name);

    /** Replaces the questions for whoever applies from now on; five at most. */
    void ask(PostingId posting, List<Question> questions);

    void note(ApplicationId id, String text);

    void tag(ApplicationId id, String tag);

    void untag(ApplicationId id, String tag);
}
