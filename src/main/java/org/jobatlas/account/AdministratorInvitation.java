package org.jobatlas.account;

import java.net.URI;
import java.util.Locale;
import org.jobatlas.shared.EmailAddress;
import org.springframework.security.access.prepost.PreAuthorize;

/** How whoever runs the portal makes somebody an administrator, the first one too. */
public interface AdministratorInvitation {

    /** A link that works once; who opens it, names this address and chooses a password is an administrator then. */
    @PreAuthorize("hasRole('SYSTEM')")
    URI invite(EmailAddress email);

    /** Has the portal send such a link by mail instead. */
    @PreAuthorize("hasRole('SYSTEM')")
    void mail(EmailAddress email, Locale language);

    /** Whether this link still makes somebody an administrator; it does not tell whom, and looking does not use it up. */
    @PreAuthorize("permitAll()")
    boolean isOpen(String token);

    /**
     * Uses the link up, creates the account or takes the one that the address has, sets its password and ends its sessions.
     *
     * @throws OtherAddressException when the link was made for another address; after five of them it is used up
     * @throws WeakPasswordException and the link stays usable
     * @throws LinkExpiredException when the link was used, is too old or never was one
     */
    @PreAuthorize("permitAll()")
    void accept(String token, EmailAddress email, String password);
}
