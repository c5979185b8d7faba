package org.jobatlas.account;

import java.util.Optional;

/** The account of the current request, read from the security context of the calling thread. */
public interface CurrentAccount {

    /** The signed-in account; empty for an anonymous visitor. */
    Optional<AccountId> find();

    /** The signed-in account; throws {@code AccessDeniedException} for an anonymous visitor. */
    AccountId get();

    boolean has(Role role);

    /** Whether the signed-in account is this one. */
    default boolean is(AccountId id) {
        return find().filter(id::equals).isPresent();
    }
}
