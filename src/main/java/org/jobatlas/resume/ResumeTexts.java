package org.jobatlas.resume;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;

/** Texts of stored resumes for background work of other modules, where nobody is signed in; never behind a web address. */
public interface ResumeTexts {

    /** The text; empty where the resume was deleted meanwhile. */
    @PreAuthorize("hasRole('SYSTEM')")
    Optional<String> find(ResumeId id);
}
