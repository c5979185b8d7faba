package org.jobatlas.employer;

import java.time.Instant;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/** The open postings of companies, implemented by the module that stores them. */
public interface CompanyPostings {

    /** The published postings of the company, latest first; for anybody. */
    @PreAuthorize("permitAll()")
    List<Entry> open(CompanyId company, int limit);

    /**
     * A posting in a list.
     *
     * @param path of its public page, without a leading slash
     * @param places display names
     */
    record Entry(String title, String path, List<String> places, Instant publishedAt) {}
}
