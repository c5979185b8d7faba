package org.jobatlas.employer;

import java.time.Instant;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/** The postings of companies, answered by the module that keeps them. */
public interface CompanyPostings {

    /** What is or was public under the name of the company, latest first; for its own recruiters. */
    @PreAuthorize("hasRole('RECRUITER')")
    List<Entry> list(CompanyId company, int limit);

    /**
     * A posting as its recruiter sees it in a list.
     *
     * @param path of its public page, without a leading slash
     * @param open whether people find it
     */
    record Entry(String title, String path, boolean open, Instant publishedAt) {}
}
