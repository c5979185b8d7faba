package org.jobatlas.employer.internal;

import java.util.Optional;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.employer.Rights;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Access checks for companies. A company of others and one that does not exist are refused the same, so that ids reveal
 * nothing.
 */
@Component
class OwnCompanies {

    private final CompanyRepository companies;
    private final CurrentAccount current;

    OwnCompanies(CompanyRepository companies, CurrentAccount current) {
        this.companies = companies;
        this.current = current;
    }

    StoredCompany asMember(CompanyId id) {
        return companies
                .findById(id.value())
                .filter(StoredCompany::isApproved)
                .filter(company -> company.rights(current.get()).isPresent())
                .orElseThrow(() -> new AccessDeniedException("Only recruiters of the company may do that"));
    }

    StoredCompany asOwner(CompanyId id) {
        return Optional.of(asMember(id))
                .filter(company -> company.rights(current.get())
                        .filter(Rights.OWNER::equals)
                        .isPresent())
                .orElseThrow(() -> new AccessDeniedException("Only owners of the company may do that"));
    }
}
