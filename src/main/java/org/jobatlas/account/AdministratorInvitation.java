package org.jobatlas.account;

import java.net.URI;
import java.util.Locale;
import org.jobatlas.shared.EmailAddress;
import org.springframework.security.access.prepost.PreAuthorize;

/** Invites administrators, including the first one, by a link that works once. */
public interface AdministratorInvitation {

    /** Creates the link. Whoever opens it, enters this address and chooses a password becomes an administrator. */
    @PreAuthorize("hasRole('SYSTEM')")
    URI invite(EmailAddress email);

    /** Has the running portal send the link by mail instead of returning it. */
    @PreAuthorize("hasRole('SYSTEM')")
    void mail(EmailAddress email, Locale language);

    /** Whether the link is still valid. It does not reveal the invited address, and checking does not use it up. */
    @PreAuthorize("permitAll()")
    boolean isOpen(String token);

    /**
     * Uses the link: creates the account or takes the existing one of the address, sets its password, makes it an
     * administrator and ends its sessions.
     *
     * @throws OtherAddressException when the link was made for another address; after five such attempts it is used up
     * @throws WeakPasswordException when the password is refused; the link stays valid
     * @throws LinkExpiredException when the link was used, is too old or never existed
     */
    @PreAuthorize("permitAll()")
    void accept(String token, EmailAddress email, String password);
}
