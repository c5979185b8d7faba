package org.jobatlas.feedback.internal;

import java.util.List;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.Role;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.SavedPostings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Saved postings for the pages of the job module, which does not know feedback. */
@Component
class KeptPostings implements SavedPostings {

    private final Feedback feedback;
    private final CurrentAccount account;

    KeptPostings(Feedback feedback, CurrentAccount account) {
        this.feedback = feedback;
        this.account = account;
    }

    @Override
    @PreAuthorize("permitAll()")
    public boolean available() {
        return account.has(Role.SEEKER);
    }

    @Override
    @PreAuthorize("permitAll()")
    public List<PostingId> list() {
        return available() ? feedback.saved() : List.of();
    }

    @Override
    @PreAuthorize("hasRole('SEEKER')")
    public void save(PostingId posting, boolean saved) {
        feedback.save(posting, saved);
    }
}
