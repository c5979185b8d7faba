package org.jobatlas.account;

import java.util.Optional;
import org.jobatlas.shared.EmailAddress;
import org.springframework.security.access.prepost.PreAuthorize;

/** Sets a new password for people who can read the mail of the account. */
public interface PasswordReset {

    /**
     * Sends a letter with a link if the address has an account. The response is the same if it has none.
     *
     * @throws TooManyRequestsException when this visitor asks too often
     */
    @PreAuthorize("permitAll()")
    void request(EmailAddress email, Visitor visitor);

    /** The address whose password this link resets; checking does not use the link up. */
    @PreAuthorize("permitAll()")
    Optional<EmailAddress> findOwner(String token);

    /**
     * Uses the link: sets the password and ends all sessions of the account.
     *
     * @throws WeakPasswordException when the password is refused; the link stays valid
     * @throws LinkExpiredException when the link was used, is too old or never existed
     */
    @PreAuthorize("permitAll()")
    void complete(String token, String password);
}
