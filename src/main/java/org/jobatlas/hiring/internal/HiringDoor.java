package org.jobatlas.hiring.internal;

import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.employer.Companies;
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
    private final Companies companies;
    private final CurrentAccount current;

    HiringDoor(ApplicationRows rows, OwnedPostings postings, Companies companies, CurrentAccount current) {
        this.rows = rows;
        this.postings = postings;
        this.companies = companies;
        this.current = current;
    }

    AccountId me() {
        return current.get();
    }

    /** For a recruiter of its company, as long as it was not withdrawn. */
    ApplicationRow applicant(ApplicationId id) {
        ApplicationRow row = rows.find(id).filter(found -> !found.withdrawn()).orElseThrow(HiringDoor::refused);
        companies.checkOwn(row.company());
        return row;
    }

    OwnedPosting posting(PostingId id) {
        return postings.get(id);
    }

    /** For whoever sent it. */
    ApplicationRow mine(ApplicationId id) {
        return rows.find(id).filter(row -> row.account().equals(current.get())).orElseThrow(HiringDoor::refused);
    }

    private static AccessDeniedException refused() {
        return new AccessDeniedException("No application that whoever asks may see");
    }
}
