package org.jobatlas.account;

import java.util.Optional;
import org.jobatlas.account.SecurityEvent.Kind;
import org.jobatlas.shared.EmailAddress;
import org.jobatlas.shared.ResultPage;
import org.springframework.security.access.prepost.PreAuthorize;

/** What happened to accounts: in the database for administrators, and as a line of JSON for machines. No secrets, no contents. */
public interface SecurityLog {

    /** Notes it within the transaction of the caller, so that what is undone was not noted. */
    @PreAuthorize("permitAll()")
    void note(Kind kind, Optional<AccountId> account, String detail);

    /** Notes it whatever becomes of the transaction of the caller: attempts, which fail. */
    @PreAuthorize("permitAll()")
    void noteAttempt(Kind kind, Optional<AccountId> account, String detail);

    /** The newest first. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    ResultPage<Entry> find(Filter filter, int offset, int limit);

    /**
     * What to look for.
     *
     * @param kind only this kind
     * @param text only events of accounts whose address holds this; an empty one is in every address
     */
    record Filter(Optional<Kind> kind, String text) {}

    /** An event with the addresses of those that still have an account. */
    record Entry(SecurityEvent event, Optional<EmailAddress> account, Optional<EmailAddress> actor) {}
}
