package org.jobatlas.feedback;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jobatlas.account.AccountId;
import org.springframework.security.access.prepost.PreAuthorize;

/** Whom seekers blocked, for the rooms that must keep them out of those employers' sight. */
public interface BlockedEmployers {

    /** Names as they were blocked, by seeker; whoever blocked nobody is missing. */
    @PreAuthorize("hasRole('SYSTEM')")
    Map<AccountId, Set<String>> of(Collection<AccountId> seekers);
}
