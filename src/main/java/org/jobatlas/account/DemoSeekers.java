package org.jobatlas.account;

import java.time.Instant;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/** Invented seekers of a demo portal, to whom nobody can sign in. */
public interface DemoSeekers {

    /**
     * One for each moment at which one joined; most of them allow that models are trained from what they do. Empty outside demo mode
     * and where there are some already.
     */
    @PreAuthorize("hasRole('SYSTEM')")
    List<AccountId> invent(List<Instant> joined);
}
