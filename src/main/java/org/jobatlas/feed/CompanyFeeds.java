package org.jobatlas.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jobatlas.employer.CompanyId;
import org.springframework.security.access.prepost.PreAuthorize;

/** Reads files that recruiters upload; the rows wait for confirmation before anything is imported. */
public interface CompanyFeeds {

    /** Maximum file size in bytes. */
    int MOST_BYTES = 32 * 1024 * 1024;

    /**
     * Stores a file and reads it in the background; for recruiters of the company.
     *
     * @return the import that contains its rows
     * @throws UnusableUploadException if it cannot be accepted
     */
    @PreAuthorize("hasRole('RECRUITER')")
    UUID read(CompanyId company, String fileName, InputStream bytes) throws IOException;
}
