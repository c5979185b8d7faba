package org.jobatlas.employer;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;

/** The public pages of companies, and their editing by owners. */
public interface CompanyPages {

    /** The page of an approved company; for anybody. */
    @PreAuthorize("permitAll()")
    Optional<CompanyPage> find(CompanyId company);

    /** The logo of an approved company, a PNG; for anybody. */
    @PreAuthorize("permitAll()")
    Optional<byte[]> logo(CompanyId company);

    /** Changes the profile; for owners of the company. */
    @PreAuthorize("hasRole('RECRUITER')")
    void write(CompanyId company, CompanyProfile profile);

    /**
     * Stores the uploaded picture as a small PNG, whatever its file name; for owners of the company.
     *
     * @throws UnusableLogoException if it is not an acceptable picture
     */
    @PreAuthorize("hasRole('RECRUITER')")
    void changeLogo(CompanyId company, byte[] upload);

    /** Removes the logo; for owners of the company. */
    @PreAuthorize("hasRole('RECRUITER')")
    void removeLogo(CompanyId company);
}
