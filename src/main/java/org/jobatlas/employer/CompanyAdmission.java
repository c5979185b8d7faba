package org.jobatlas.employer;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/** Admission of companies: somebody requests one, an administrator decides. */
public interface CompanyAdmission {

    /**
     * Requests a company; the requester becomes its owner once it is approved. Asked again while one of the same name
     * waits, it is that one.
     *
     * @throws TooManyCompaniesException when too many requests of this person are pending
     */
    @PreAuthorize("isAuthenticated()")
    CompanyId request(CompanyProfile profile);

    /** The signed-in account's requests, latest first. */
    @PreAuthorize("isAuthenticated()")
    List<CompanyRequest> own();

    /** Pending requests, oldest first. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    List<CompanyRequest> waiting();

    /** Existing companies with a similar name, by name. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    List<Company> namesakes(CompanyId company);

    /**
     * Approves the company, makes the requester its owner and a recruiter, and informs them.
     *
     * @return false if it was decided before, which stands
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    boolean approve(CompanyId company);

    /**
     * Declines the company and sends the reason to the requester.
     *
     * @return false if it was decided before, which stands
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    boolean decline(CompanyId company, String reason);
}
