package org.jobatlas.account;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.access.prepost.PreAuthorize;

/** Accounts of people who do not exist, for simulations. Nobody can sign in to them. */
public interface InventedSeekers {

    /** So many new seekers who allow that models learn from them. */
    @PreAuthorize("hasRole('SYSTEM')")
    List<AccountId> create(int count);

    /** Calls with the rights of an invented seeker; {@code IllegalArgumentException} for an account of a real person. */
    @PreAuthorize("hasRole('SYSTEM')")
    <T> T callAs(AccountId seeker, Supplier<T> work);
}
