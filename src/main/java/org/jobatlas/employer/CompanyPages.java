package org.jobatlas.employer;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;

/** The public pages of companies, and what their owners write on them. */
public interface CompanyPages {

    /** The page of an approved company; for anybody. */
    @PreAuthorize("permitAll()")
    Optional<CompanyPage> find(CompanyId company);

    /** The logo of an approved company, a PNG; for anybody. */
    @PreAuthorize("permitAll()")
    Optional<byte[]> logo(CompanyId company);

    /** For owners of the company. */
    @PreAuthorize("hasRole('RECRUITER')")
    void write(CompanyId company, CompanyProfile profile);

    /**
     * Takes a picture, whatever it is called, and keeps a small PNG made from it; for owners of the company.
     *
     * @throws UnusableLogoException if it is no picture that can be taken
     */
    @PreAuthorize("hasRole('RECRUITER')")
    void changeLogo(CompanyId company, byte[] upload);

    /** For owners of the company. */
    @PreAuthorize("hasRole('RECRUITER')")
    void removeLogo(CompanyId company);
}
