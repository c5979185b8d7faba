package org.jobatlas.recommendation;

import java.util.List;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.profile.Profile;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Whether postings that need not be in the index would be among the first of somebody's list. A list is made once for
 * the person, and each posting is then compared with its last place. Both are scored without the features that only a
 * search can measure (agreement of the retrievals, rank of the wording), and with the same gates and bands.
 */
public interface Standings {

    int SIZE = 20;

    /** The last of the first {@link #SIZE} places of the list as it is now; takes as long as a list. */
    @PreAuthorize("hasRole('SYSTEM')")
    Standing standing(Profile profile);

    /** Which of the postings would be in it, in their order. */
    @PreAuthorize("hasRole('SYSTEM')")
    List<Boolean> reached(Profile profile, Standing standing, List<PostingFeatures> postings);
}
