package org.jobatlas.resume.internal;

import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.Role;

/** A visitor who is not signed in. */
final class Nobody implements CurrentAccount {

    @Override
    public Optional<AccountId> find() {
        return Optional.empty();
    }

    @Override
    public AccountId get() {
        throw new IllegalStateException("Nobody is signed in");
    }

    @Override
    public boolean has(Role role) {
        return false;
    }
}
