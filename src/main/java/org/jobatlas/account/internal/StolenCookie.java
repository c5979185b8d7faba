package org.jobatlas.account.internal;

import org.jobatlas.account.AccountId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows when a used token of "stay signed in" comes again: somebody copied it, and which of the two is the owner cannot be
 * told. So nobody stays signed in to the account anywhere, and no device is known any more.
 */
@Component
class StolenCookie {

    private static final Logger LOG = LoggerFactory.getLogger(StolenCookie.class);

    private final AccountRepository accounts;
    private final SessionEnd sessionEnd;
    private final KnownDevices devices;

    StolenCookie(AccountRepository accounts, SessionEnd sessionEnd, KnownDevices devices) {
        this.accounts = accounts;
        this.sessionEnd = sessionEnd;
        this.devices = devices;
    }

    @Transactional
    void endEverySession(AccountId id) {
        accounts.findById(id.value()).ifPresent(sessionEnd::everywhere);
        devices.forget(id);
        LOG.warn("A used token came again: account {} is signed out everywhere", id);
    }
}
