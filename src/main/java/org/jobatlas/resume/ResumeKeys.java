package org.jobatlas.resume;

import org.springframework.security.access.prepost.PreAuthorize;

/** The keys that encrypt stored resumes; kept outside the database. */
public interface ResumeKeys {

    /**
     * What became of the stored files.
     *
     * @param sealed files that the new key encrypts now
     * @param unreadable files that no key opens; they are left as they are, and the older keys are kept for them
     */
    record Sealing(int sealed, int unreadable) {}

    /**
     * Encrypts all stored resumes and documents with a new key and deletes the old ones. An interrupted rotation
     * continues with the key that it created.
     */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    Sealing rotate();
}
