package org.jobatlas.hiring;

import java.util.List;
import org.jobatlas.job.Criterion;
import org.jobatlas.profile.FindableProfile;
import org.springframework.security.access.prepost.PreAuthorize;

/** Reads evidence from profiles of people who did not apply, with the same code as for applicants. */
public interface ResumeEvidence {

    /**
     * In the order of the criteria. Sentences come from the masked text; other sources are used only for the place.
     */
    @PreAuthorize("hasRole('SYSTEM')")
    List<Evidence> read(List<Criterion> criteria, FindableProfile person);
}
