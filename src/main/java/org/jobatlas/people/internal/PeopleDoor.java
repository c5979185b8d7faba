package org.jobatlas.people.internal;

import org.jobatlas.employer.Companies;
import org.jobatlas.employer.Company;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.OwnedPosting;
import org.jobatlas.job.OwnedPostings;
import org.jobatlas.job.PostingId;
import org.jobatlas.people.PeopleRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Access checks for companies and postings; refused and non-existing ones are indistinguishable. */
@Component
class PeopleDoor {

    private final Companies companies;
    private final OwnedPostings postings;

    PeopleDoor(Companies companies, OwnedPostings postings) {
        this.companies = companies;
        this.postings = postings;
    }

    /** An approved company of the signed-in recruiter. */
    Company company(CompanyId id) {
        return companies.own().stream()
                .filter(own -> own.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("Only recruiters of the company may do that"));
    }

    /** The company of a request, whose posting has to belong to it. */
    Company company(PeopleRequest request) {
        PostingId posting = request.posting();
        if (posting != null) {
            posting(request.company(), posting);
        }
        return company(request.company());
    }

    OwnedPosting posting(CompanyId company, PostingId id) {
        OwnedPosting posting = postings.get(id);
        if (!posting.company().equals(company)) {
            throw new AccessDeniedException("The posting is another company's");
        }
        return posting;
    }
}
