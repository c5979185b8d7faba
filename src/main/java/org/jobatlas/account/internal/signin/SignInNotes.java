package org.jobatlas.account.internal.signin;

import java.util.Locale;
import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.SecurityEvent.Kind;
import org.jobatlas.account.SecurityLog;
import org.jobatlas.account.internal.AccountRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Logs sign-ins by password or cookie, and reacts to copied cookies. */
@Component
class SignInNotes {

    private final AccountRepository accounts;
    private final SessionEnd sessionEnd;
    private final KnownDevices devices;
    private final SecurityLog log;

    SignInNotes(AccountRepository accounts, SessionEnd sessionEnd, KnownDevices devices, SecurityLog log) {
        this.accounts = accounts;
        this.sessionEnd = sessionEnd;
        this.devices = devices;
        this.log = log;
    }

    /** @param language of the pages that the person reads; letters to them follow it */
    @Transactional
    void cameIn(AccountId id, String how, Locale language) {
        accounts.findById(id.value()).ifPresent(account -> account.speak(language));
        log.note(Kind.SIGNED_IN, Optional.of(id), how);
    }

    /**
     * A token of "stay signed in" was used twice: it was copied, and the owner cannot be told from the thief. So all
     * sessions of the account end, and no device is known any more.
     */
    @Transactional
    void copied(AccountId id) {
        accounts.findById(id.value()).ifPresent(sessionEnd::everywhere);
        devices.forget(id);
        log.note(Kind.COOKIE_COPIED, Optional.of(id), "");
    }
}
