package org.jobatlas.job;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;

/** State changes of postings by recruiters of their company. */
@PreAuthorize("hasRole('RECRUITER')")
public interface PostingLifeCycle {

    /**
     * Changes the state; for recruiters of the posting's company.
     *
     * @throws PostingStepException if the transition is not allowed
     * @throws UnfinishedPostingException if it cannot be published yet
     */
    void become(PostingId posting, PostingStatus next);

    /**
     * Changes the state of many postings independently.
     *
     * @return those that failed, with the reason: a {@link PostingStepException} or an {@link
     *     UnfinishedPostingException}
     */
    Map<PostingId, RuntimeException> becomeAll(Collection<PostingId> postings, PostingStatus next);

    /**
     * Schedules the publication of a draft; null cancels it.
     *
     * @throws PostingStepException if it is not a draft
     * @throws IllegalArgumentException if the time has passed
     * @throws UnfinishedPostingException if it could not be published as it is
     */
    void publishAt(PostingId draft, @Nullable Instant when);
}
