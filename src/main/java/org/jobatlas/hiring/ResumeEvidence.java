package org.jobatlas.hiring;

import java.util.List;
import org.jobatlas.job.Criterion;
import org.jobatlas.profile.FindableProfile;
import org.springframework.security.access.prepost.PreAuthorize;

/** What the profiles of people who did not apply say to criteria, by the code that reads applicants. */
public interface ResumeEvidence {

    /** In the order of the criteria; sentences as they stand in the text that may be shown, and from elsewhere only those of where. */
    @PreAuthorize("hasRole('SYSTEM')")
    List<Evidence> read(List<Criterion> criteria, FindableProfile person);
}
