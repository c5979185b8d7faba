package org.jobatlas.profile;

import org.jobatlas.resume.ReadingTurn;
import org.springframework.security.access.prepost.PreAuthorize;

/** From the text of a resume to a profile: sections, masking, terms, level, place, fields of work and vector. */
public interface ProfileExtractor {

    /** The profile of a non-blank text in any language, for work that nobody waits for. */
    @PreAuthorize("permitAll()")
    default Profile extract(String resumeText) {
        return extract(resumeText, ReadingTurn.unattended());
    }

    /**
     * The profile of a non-blank text in any language, in a fair order between networks.
     *
     * @throws java.util.concurrent.CancellationException once the turn is cancelled
     */
    @PreAuthorize("permitAll()")
    Profile extract(String resumeText, ReadingTurn turn);
}
