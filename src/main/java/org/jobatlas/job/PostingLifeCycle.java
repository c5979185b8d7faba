package org.jobatlas.job;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;

/** The life cycle of postings in the hands of the recruiters whose company they belong to. */
@PreAuthorize("hasRole('RECRUITER')")
public interface PostingLifeCycle {

    /**
     * Takes one step of the life cycle; for recruiters of the posting's company.
     *
     * @throws PostingStepException if the posting cannot take it from where it stands
     * @throws UnfinishedPostingException if it cannot be published yet
     */
    void become(PostingId posting, PostingStatus next);

    /**
     * Takes the same step with many postings, each for itself.
     *
     * @return those that could not take it, with the reason: a {@link PostingStepException} or an {@link UnfinishedPostingException}
     */
    Map<PostingId, RuntimeException> becomeAll(Collection<PostingId> postings, PostingStatus next);

    /**
     * Has a draft published by itself at this time; null takes that back.
     *
     * @throws PostingStepException if it is no draft
     * @throws IllegalArgumentException if the time has passed
     * @throws UnfinishedPostingException if it could not be published as it is
     */
    void publishAt(PostingId draft, @Nullable Instant when);
}
