package org.jobatlas.account;

import org.springframework.security.access.prepost.PreAuthorize;

/** What people do with the account they are signed in to. */
@PreAuthorize("isAuthenticated()")
public interface OwnAccount {

    AccountSummary get();

    /**
     * Sets a new password and ends all sessions of the account, this one too.
     *
     * @throws WrongPasswordException when the current password is not this one
     * @throws WeakPasswordException when the new one will not do
     * @throws TooManyRequestsException after too many wrong guesses
     */
    void changePassword(String current, String replacement);

    /** Ends all sessions on all devices, this one too. */
    void signOutEverywhere();

    /**
     * Erases the account and everything that the rooms keep about its owner, all or nothing, and publishes {@link AccountErased}.
     *
     * @throws WrongPasswordException when the password is not this one
     * @throws TooManyRequestsException after too many wrong guesses
     */
    ErasureReceipt delete(String password);
}
