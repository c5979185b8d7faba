package org.jobatlas.feedback;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jobatlas.account.AccountId;
import org.springframework.security.access.prepost.PreAuthorize;

/** Employers blocked by seekers, for modules that must hide seekers from them. */
public interface BlockedEmployers {

    /** Names as blocked, by seeker; without seekers who blocked none. */
    @PreAuthorize("hasRole('SYSTEM')")
    Map<AccountId, Set<String>> of(Collection<AccountId> seekers);
}
