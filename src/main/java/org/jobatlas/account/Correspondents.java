package org.jobatlas.account;

import java.util.Collection;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/** How to write to people, for letters that the portal's rooms send by themselves. */
public interface Correspondents {

    /** Those of the accounts that are there and not suspended. */
    @PreAuthorize("hasRole('SYSTEM')")
    List<Correspondent> find(Collection<AccountId> accounts);
}
