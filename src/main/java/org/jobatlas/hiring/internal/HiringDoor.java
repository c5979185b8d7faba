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

/** The one place that decides which application and which posting is whose; what is refused and what does not exist are told alike. */
@Component
class HiringDoor {

    private final ApplicationRows rows;
    private final OwnedPostings postings;
    private final CurrentAccount current;

    HiringDoor(ApplicationRows rows, OwnedPostings postings, CurrentAccount current) {
        this.rows = rows;
        this.postings = postings;
        this.current = current;
    }

    AccountId me() {
        return current.get();
    }

    /**
     * For a recruiter of the company that it was sent to, as long as it was not withdrawn and the posting is still that company's: whoever
     * takes over a posting does not get what was sent to others.
     */
    ApplicationRow applicant(ApplicationId id) {
        return open(rows.find(id));
    }

    /** The same, and nobody else changes or withdraws it before the transaction ends. */
    ApplicationRow changing(ApplicationId id) {
        return open(rows.lock(id));
    }

    private ApplicationRow open(Optional<ApplicationRow> found) {
        ApplicationRow row = own(found.orElseThrow(HiringDoor::refused));
        if (row.withdrawn()) {
            throw refused();
        }
        return row;
    }

    /**
     * Those that were asked for, locked and in one order whoever asks; also the withdrawn ones, of which nothing is left to see.
     *
     * @throws AccessDeniedException where one of them is not to be seen, or there is none
     */
    List<ApplicationRow> changing(Collection<ApplicationId> ids) {
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

    OwnedPosting posting(PostingId id) {
        return postings.get(id);
    }

    /** For whoever sent it. */
    ApplicationRow mine(ApplicationId id) {
        return mine(rows.find(id));
    }

    /** For whoever sent it; nobody else changes it before the transaction ends. */
    ApplicationRow changingMine(ApplicationId id) {
        return mine(rows.lock(id));
    }

    private ApplicationRow mine(Optional<ApplicationRow> found) {
        return found.filter(row -> row.account().equals(current.get())).orElseThrow(HiringDoor::refused);
    }

    private static AccessDeniedException refused() {
        return new AccessDeniedException("No application that whoever asks may see");
    }
}
