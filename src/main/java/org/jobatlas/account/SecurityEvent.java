package org.jobatlas.account;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that matters to the safety of accounts.
 *
 * @param account whom it happened to; empty when somebody typed an address that has no account, which is not kept
 * @param actor who was signed in when it happened; empty for a stranger, a link, or the portal itself
 * @param network the part of the address that many share, such as {@code 203.0.113.0/24}; empty where there was no request
 * @param detail one of few words the portal itself chose, such as the new roles
 */
public record SecurityEvent(
        Instant at,
        Kind kind,
        Optional<AccountId> account,
        Optional<AccountId> actor,
        Optional<String> network,
        String detail) {

    /** What happened. */
    public enum Kind {
        SIGNED_IN,
        SIGN_IN_FAILED,
        /** Too many wrong passwords: noted once in a while for each network. */
        SIGN_IN_SLOWED,
        PASSWORD_WRONG,
        PASSWORD_CHANGED,
        /** A used cookie of "stay signed in" came again, so that all sessions ended. */
        COOKIE_COPIED,
        SIGNED_OUT_EVERYWHERE,
        ACCOUNT_CREATED,
        ROLES_CHANGED,
        SUSPENDED,
        ACTIVATED,
        ADMINISTRATOR_INVITED,
        COMPANY_INVITED,
        COMPANY_JOINED,
        COMPANY_RIGHTS_CHANGED,
        /** The link of an invitation in the hands of somebody who does not know or have its address. */
        INVITATION_REFUSED,
        CONSENT_GIVEN,
        CONSENT_WITHDRAWN,
        /** A recruiter looked up who an applicant is. */
        APPLICANT_REVEALED,
        ERASED
    }
}
