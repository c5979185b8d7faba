package org.jobatlas.account;

import java.util.Optional;
import org.jobatlas.shared.EmailAddress;
import org.springframework.security.access.prepost.PreAuthorize;

/** A new password for somebody who can read the mail of the account. */
public interface PasswordReset {

    /**
     * Sends a letter with a link if the address has an account. The answer is the same if it has none.
     *
     * @throws TooManyRequestsException when this visitor asks too often
     */
    @PreAuthorize("permitAll()")
    void request(EmailAddress email, Visitor visitor);

    /** Whose password this link resets; looking does not use the link up. */
    @PreAuthorize("permitAll()")
    Optional<EmailAddress> findOwner(String token);

    /**
     * Uses the link up, sets the password and ends all sessions of the account.
     *
     * @throws WeakPasswordException and the link stays usable
     * @throws LinkExpiredException when the link was used, is too old or never was one
     */
    @PreAuthorize("permitAll()")
    void complete(String token, String password);
}
