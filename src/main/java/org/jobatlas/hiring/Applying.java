package org.jobatlas.hiring;

import java.util.Locale;
import org.jobatlas.job.PostingId;
import org.springframework.security.access.prepost.PreAuthorize;

/** Applying inside the portal, for the signed-in seeker. */
@PreAuthorize("hasRole('SEEKER')")
public interface Applying {

    /** The form with what was entered before; {@link NotApplicableException} where one cannot apply here. */
    ApplyForm form(PostingId posting);

    /** What the company would receive for this draft. */
    SharedPreview preview(PostingId posting, ApplicationDraft draft);

    /** Saves the draft. */
    void keep(PostingId posting, ApplicationDraft draft);

    /**
     * Sends the application; sending it again returns the existing one.
     *
     * @param language language of letters about it
     */
    ApplicationId send(PostingId posting, ApplicationDraft draft, Locale language);
}
