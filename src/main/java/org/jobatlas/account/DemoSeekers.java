package org.jobatlas.account;

import java.time.Instant;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/** Invented seekers of a demo portal, which cannot sign in. */
public interface DemoSeekers {

    /**
     * Creates one seeker for each time of registration; most of them consent to training. Empty outside demo mode and
     * where such seekers already exist.
     */
    @PreAuthorize("hasRole('SYSTEM')")
    List<AccountId> invent(List<Instant> joined);
}
