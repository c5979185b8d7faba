package org.jobatlas.resume;

import org.springframework.security.access.prepost.PreAuthorize;

/** The keys that encrypt stored resumes; kept outside the database. */
public interface ResumeKeys {

    /**
     * Encrypts all stored resumes with a new key and deletes the old ones; returns the number of resumes. An
     * interrupted rotation continues with the key that it created.
     */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    int rotate();
}
