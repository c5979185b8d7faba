package org.jobatlas.resume;

import org.springframework.security.access.prepost.PreAuthorize;

/** The keys that seal stored resumes; they live outside the database. */
public interface ResumeKeys {

    /**
     * Seals every stored resume with a new key and drops the old ones; returns how many resumes were sealed anew. A rotation that
     * was cut off goes on with the key it had made.
     */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    int rotate();
}
