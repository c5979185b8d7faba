package org.jobatlas.hiring;

import java.util.Locale;
import org.jobatlas.job.PostingId;
import org.springframework.security.access.prepost.PreAuthorize;

/** Applying inside the portal, for the signed-in seeker. */
@PreAuthorize("hasRole('SEEKER')")
public interface Applying {

    /** The form with what was typed before; {@link NotApplicableException} where one cannot apply here. */
    ApplyForm form(PostingId posting);

    /** What the company would get of this draft, with a resume chosen. */
    SharedPreview preview(PostingId posting, ApplicationDraft draft);

    /** Keeps what was typed, until it is sent. */
    void keep(PostingId posting, ApplicationDraft draft);

    /**
     * Sends the application once; sending it again gives the one that was sent.
     *
     * @param language for letters about it
     */
    ApplicationId send(PostingId posting, ApplicationDraft draft, Locale language);
}
