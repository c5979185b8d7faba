package org.jobatlas.account;

import java.util.Collection;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/** Looks up recipients for letters that modules send on their own. */
public interface Correspondents {

    /** The accounts among these that exist and are not suspended. */
    @PreAuthorize("hasRole('SYSTEM')")
    List<Correspondent> find(Collection<AccountId> accounts);
}
