package org.jobatlas.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jobatlas.employer.CompanyId;
import org.springframework.security.access.prepost.PreAuthorize;

/** Reads files that recruiters upload; what was read waits for somebody to confirm it. */
public interface CompanyFeeds {

    /** The largest file. */
    int MOST_BYTES = 32 * 1024 * 1024;

    /**
     * Takes a file and reads it in the background; for recruiters of the company.
     *
     * @return the import that its rows are in
     * @throws UnusableUploadException if it cannot be taken
     */
    @PreAuthorize("hasRole('RECRUITER')")
    UUID read(CompanyId company, String fileName, InputStream bytes) throws IOException;
}
