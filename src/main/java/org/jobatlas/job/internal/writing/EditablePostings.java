package org.jobatlas.job.internal.writing;

import java.util.Optional;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.Company;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.internal.PostingRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The postings that the current account may edit. */
@Component
public class EditablePostings {

    private final PostingRepository postings;
    private final ObjectProvider<Companies> companies;

    EditablePostings(PostingRepository postings, ObjectProvider<Companies> companies) {
        this.postings = postings;
        this.companies = companies;
    }

    /** Non-existing and inaccessible postings are refused the same, so that ids reveal nothing. */
    public Posting get(PostingId id) {
        Optional<Posting> found = postings.findById(id.value());
        CompanyId company = found.map(Posting::company)
                .orElseThrow(() -> new AccessDeniedException("No posting of a company of this recruiter"));
        companies.getObject().checkOwn(company);
        return found.get();
    }

    /** The same, locked for changes by people and by the portal. */
    Posting change(PostingId id) {
        CompanyId company = postings.findCompany(id.value())
                .map(CompanyId::new)
                .orElseThrow(() -> new AccessDeniedException("No posting of a company of this recruiter"));
        companies.getObject().checkOwn(company);
        return postings.findWithLockById(id.value())
                .orElseThrow(() -> new AccessDeniedException("The posting is gone"));
    }

    Company company(CompanyId id) {
        return companies.getObject().own().stream()
                .filter(company -> company.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("Only recruiters of the company may do that"));
    }
}
