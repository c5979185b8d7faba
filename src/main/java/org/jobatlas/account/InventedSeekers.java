package org.jobatlas.account;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.access.prepost.PreAuthorize;

/** Accounts of invented people for simulations. They cannot sign in. */
public interface InventedSeekers {

    /** Creates invented seekers who consent to training. */
    @PreAuthorize("hasRole('SYSTEM')")
    List<AccountId> create(int count);

    /** Calls with the rights of an invented seeker; {@code IllegalArgumentException} for a real person's account. */
    @PreAuthorize("hasRole('SYSTEM')")
    <T> T callAs(AccountId seeker, Supplier<T> work);
}
