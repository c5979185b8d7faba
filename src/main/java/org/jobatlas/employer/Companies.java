package org.jobatlas.employer;

import java.util.List;
import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.springframework.security.access.prepost.PreAuthorize;

/** The companies and their recruiters. */
public interface Companies {

    /** The companies of the signed-in recruiter, by name. */
    @PreAuthorize("hasRole('RECRUITER')")
    List<Company> own();

    /**
     * Checks that the signed-in account recruits for the company.
     *
     * @throws org.springframework.security.access.AccessDeniedException if it does not
     */
    @PreAuthorize("hasRole('RECRUITER')")
    void checkOwn(CompanyId company);

    /** All recruiters of the company, for letters that the portal sends on its own. */
    @PreAuthorize("hasRole('SYSTEM')")
    List<AccountId> recruiters(CompanyId company);

    /** The approved company of this name, ignoring case. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    Optional<CompanyId> find(String name);

    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    CompanyId create(String name);

    /** Makes this account an owner of the company; no effect if it already is. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    void addRecruiter(CompanyId company, AccountId recruiter);

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    void removeRecruiter(CompanyId company, AccountId recruiter);
}
