package org.jobatlas.account;

import java.util.Optional;
import org.jobatlas.shared.EmailAddress;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Sign-up. The password is chosen after opening the link in the letter, so nobody can prepare an account with their own
 * password for somebody else's address.
 */
public interface Registration {

    /**
     * Sends a letter: with a link, or, if the address already has an account, saying so. The response is the same for
     * both.
     *
     * @throws TooManyRequestsException when this visitor asks too often
     */
    @PreAuthorize("permitAll()")
    void signUp(EmailAddress email, Optional<String> displayName, Visitor visitor);

    /** The address whose sign-up this link completes; checking does not use the link up. */
    @PreAuthorize("permitAll()")
    Optional<EmailAddress> findInvited(String token);

    /**
     * Uses the link and creates the account of a seeker.
     *
     * @throws WeakPasswordException when the password is refused; the link stays valid
     * @throws LinkExpiredException when the link was used, is too old or never existed
     */
    @PreAuthorize("permitAll()")
    AccountId confirm(String token, String password);
}
