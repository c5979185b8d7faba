package org.jobatlas.employer.internal;

import java.util.Optional;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.employer.Rights;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The companies in which whoever is asking may do something; all others are refused alike, so that ids tell nothing. */
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
