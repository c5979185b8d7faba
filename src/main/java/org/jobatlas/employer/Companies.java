package org.jobatlas.employer;

import java.util.List;
import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.springframework.security.access.prepost.PreAuthorize;

/** The companies and who recruits for them. */
public interface Companies {

    /** The companies of the signed-in recruiter, by name. */
    @PreAuthorize("hasRole('RECRUITER')")
    List<Company> own();

    /**
     * Refuses whoever does not recruit for the company.
     *
     * @throws org.springframework.security.access.AccessDeniedException unless the signed-in account recruits for it
     */
    @PreAuthorize("hasRole('RECRUITER')")
    void checkOwn(CompanyId company);

    /** Everybody who recruits for the company, for the portal's own letters. */
    @PreAuthorize("hasRole('SYSTEM')")
    List<AccountId> recruiters(CompanyId company);

    /** The approved company of this name, in any case of letters. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    Optional<CompanyId> find(String name);

    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    CompanyId create(String name);

    /** Makes this account an owner of the company; doing it twice changes nothing. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    void addRecruiter(CompanyId company, AccountId recruiter);

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    void removeRecruiter(CompanyId company, AccountId recruiter);
}
