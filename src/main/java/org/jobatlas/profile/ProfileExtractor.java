package org.jobatlas.profile;

import org.springframework.security.access.prepost.PreAuthorize;

/** From the text of a resume to a profile: sections, masking, terms, level, place, fields of work and vector. */
public interface ProfileExtractor {

    /** The profile of a non-blank text in any language. */
    @PreAuthorize("permitAll()")
    Profile extract(String resumeText);
}
