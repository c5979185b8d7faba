package org.jobatlas.employer;

import java.time.Instant;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/** The open postings of companies, answered by the module that keeps them. */
public interface CompanyPostings {

    /** What people find of the company, latest first; for anybody. */
    @PreAuthorize("permitAll()")
    List<Entry> open(CompanyId company, int limit);

    /**
     * A posting in a list.
     *
     * @param path of its public page, without a leading slash
     * @param places as people read them
     */
    record Entry(String title, String path, List<String> places, Instant publishedAt) {}
}
