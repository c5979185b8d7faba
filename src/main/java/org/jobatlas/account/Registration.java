package org.jobatlas.account;

import java.util.Optional;
import org.jobatlas.shared.EmailAddress;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Sign-up. The password is chosen behind the link in the letter, so that nobody can prepare an account with a password of theirs
 * for somebody else's address.
 */
public interface Registration {

    /**
     * Sends a letter: with a link, or, where the address has an account, with that news. The answer is the same for both.
     *
     * @throws TooManyRequestsException when this visitor asks too often
     */
    @PreAuthorize("permitAll()")
    void signUp(EmailAddress email, Optional<String> displayName, Visitor visitor);

    /** Whose sign-up this link completes; looking does not use the link up. */
    @PreAuthorize("permitAll()")
    Optional<EmailAddress> findInvited(String token);

    /**
     * Uses the link up and creates the account of a seeker.
     *
     * @throws WeakPasswordException and the link stays usable
     * @throws LinkExpiredException when the link was used, is too old or never was one
     */
    @PreAuthorize("permitAll()")
    AccountId confirm(String token, String password);
}
