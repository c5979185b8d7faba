package org.jobatlas.profile;

import org.springframework.security.access.prepost.PreAuthorize;

/** Recomputes derived data of an edited profile, for visitors and seekers; nothing is stored. */
public interface ProfileEditor {

    /**
     * The edited profile with all that follows from it: a new vector where the text or the first title changed, and new fields of work where text or
     * positions changed, unless the fields themselves were edited. Unknown skills and doubles are dropped.
     */
    @PreAuthorize("permitAll()")
    Profile revise(Profile before, Profile edited);
}
