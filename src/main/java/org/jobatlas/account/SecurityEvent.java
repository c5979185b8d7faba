package org.jobatlas.account;

import java.time.Instant;
import java.util.Optional;

/**
 * A security-relevant event.
 *
 * @param account the affected account; empty for an address without an account, which is not stored
 * @param actor the account that was signed in; empty for an anonymous visitor, a link, or the portal itself
 * @param network prefix of the request's address, such as {@code 203.0.113.0/24}; empty where there was no request
 * @param detail a word from a fixed set, such as the new roles
 */
public record SecurityEvent(
        Instant at,
        Kind kind,
        Optional<AccountId> account,
        Optional<AccountId> actor,
        Optional<String> network,
        String detail) {

    /** The kind of event. */
    public enum Kind {
        SIGNED_IN,
        SIGN_IN_FAILED,
        /** Too many wrong passwords; noted at a limited rate for each network. */
        SIGN_IN_SLOWED,
        PASSWORD_WRONG,
        PASSWORD_CHANGED,
        /** A "stay signed in" cookie was used twice, so all sessions were ended. */
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
        /** An invitation link was opened by somebody who does not know or own its address. */
        INVITATION_REFUSED,
        CONSENT_GIVEN,
        CONSENT_WITHDRAWN,
        /** A recruiter revealed an applicant's identity. */
        APPLICANT_REVEALED,
        ERASED
    }
}
