package org.jobatlas.hiring.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.job.OwnedPosting;
import org.jobatlas.job.OwnedPostings;
import org.jobatlas.job.PostingId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Access checks for applications and postings. Refused and non-existing ones are indistinguishable. */
@Component
public class ApplicationAccess {

    private final ApplicationRows rows;
    private final OwnedPostings postings;
    private final CurrentAccount current;

    ApplicationAccess(ApplicationRows rows, OwnedPostings postings, CurrentAccount current) {
        this.rows = rows;
        this.postings = postings;
        this.current = current;
    }

    public AccountId me() {
        return current.get();
    }

    /**
     * For recruiters of the company that received it, while it was not withdrawn and the posting still belongs to that
     * company: a new owner of the posting does not get earlier applications.
     */
    public ApplicationRow applicant(ApplicationId id) {
        return open(rows.find(id));
    }

    /** The same, locked until the transaction ends. */
    public ApplicationRow changing(ApplicationId id) {
        return open(rows.lock(id));
    }

    private ApplicationRow open(Optional<ApplicationRow> found) {
        ApplicationRow row = own(found.orElseThrow(ApplicationAccess::refused));
        if (row.withdrawn()) {
            throw refused();
        }
        return row;
    }

    /**
     * All of them, locked in a fixed order to avoid deadlocks; includes withdrawn ones, which contain no data.
     *
     * @throws AccessDeniedException where one of them is not accessible or does not exist
     */
    public List<ApplicationRow> changing(Collection<ApplicationId> ids) {
        List<ApplicationRow> found = rows.lockAll(ids);
        if (found.size() < Set.copyOf(ids).size()) {
            throw refused();
        }
        found.forEach(this::own);
        return found;
    }

    private ApplicationRow own(ApplicationRow row) {
        if (!posting(row.posting()).company().equals(row.company())) {
            throw refused();
        }
        return row;
    }

    public OwnedPosting posting(PostingId id) {
        return postings.get(id);
    }

    /** For the applicant. */
    public ApplicationRow mine(ApplicationId id) {
        return mine(rows.find(id));
    }

    /** For the applicant, locked until the transaction ends. */
    public ApplicationRow changingMine(ApplicationId id) {
        return mine(rows.lock(id));
    }

    private ApplicationRow mine(Optional<ApplicationRow> found) {
        return found.filter(row -> row.account().equals(current.get())).orElseThrow(ApplicationAccess::refused);
    }

    private static AccessDeniedException refused() {
        return new AccessDeniedException("No application that whoever asks may see");
    }
}
