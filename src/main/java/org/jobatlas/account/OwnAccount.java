package org.jobatlas.account;

import org.springframework.security.access.prepost.PreAuthorize;

/** What people can do with their own account. */
@PreAuthorize("isAuthenticated()")
public interface OwnAccount {

    AccountSummary get();

    /**
     * Sets a new password and ends all sessions of the account, the current one included.
     *
     * @throws WrongPasswordException when the current password is wrong
     * @throws WeakPasswordException when the new password is refused
     * @throws TooManyRequestsException after too many wrong attempts
     */
    void changePassword(String current, String replacement);

    /** Ends all sessions on all devices, the current one included. */
    void signOutEverywhere();

    /**
     * Erases the account and all personal data in one transaction, and publishes {@link AccountErased}.
     *
     * @throws WrongPasswordException when the password is wrong
     * @throws TooManyRequestsException after too many wrong attempts
     */
    ErasureReceipt delete(String password);
}
