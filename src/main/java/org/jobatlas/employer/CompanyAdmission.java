package org.jobatlas.employer;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/** How a company comes to recruit here: somebody asks for it, an administrator decides. */
public interface CompanyAdmission {

    /**
     * Asks for a company; whoever asks is its owner once it is approved.
     *
     * @throws TooManyCompaniesException when this person waits for too many already
     */
    @PreAuthorize("isAuthenticated()")
    CompanyId request(CompanyProfile profile);

    /** What the signed-in account asked for, latest first. */
    @PreAuthorize("isAuthenticated()")
    List<CompanyRequest> own();

    /** Those that wait, longest first. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    List<CompanyRequest> waiting();

    /** Companies here that are called alike, by name. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    List<Company> namesakes(CompanyId company);

    /** Lets it recruit here, makes whoever asked its owner and a recruiter, and writes to them. Doing it twice changes nothing. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    void approve(CompanyId company);

    /** Refuses it and writes the reason to whoever asked. Doing it twice changes nothing. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    void decline(CompanyId company, String reason);
}
