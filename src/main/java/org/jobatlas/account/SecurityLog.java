package org.jobatlas.account;

import java.util.Optional;
import org.jobatlas.account.SecurityEvent.Kind;
import org.jobatlas.shared.EmailAddress;
import org.jobatlas.shared.ResultPage;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * The security log: in the database for administrators, and as JSON lines for log collectors. It contains no secrets
 * and no contents.
 */
public interface SecurityLog {

    /** Records the event in the caller's transaction, so that it is rolled back together with the action. */
    @PreAuthorize("permitAll()")
    void note(Kind kind, Optional<AccountId> account, String detail);

    /** Records a failed attempt in a transaction of its own, whatever happens to the caller's. */
    @PreAuthorize("permitAll()")
    void noteAttempt(Kind kind, Optional<AccountId> account, String detail);

    /** Matching events, newest first. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    ResultPage<Entry> find(Filter filter, int offset, int limit);

    /**
     * A filter.
     *
     * @param kind only this kind; empty for all
     * @param text part of the account's address; empty for all
     */
    record Filter(Optional<Kind> kind, String text) {}

    /** An event with the addresses of the accounts that still exist. */
    record Entry(SecurityEvent event, Optional<EmailAddress> account, Optional<EmailAddress> actor) {}
}
