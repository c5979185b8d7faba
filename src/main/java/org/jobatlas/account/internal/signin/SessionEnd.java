package org.jobatlas.account.internal.signin;

import org.jobatlas.account.internal.Account;
import org.springframework.stereotype.Component;

/** Signs an account out on all devices. */
@Component
public class SessionEnd {

    private final RememberedDeviceStore devices;
    private final SessionStamps stamps;

    SessionEnd(RememberedDeviceStore devices, SessionStamps stamps) {
        this.devices = devices;
        this.stamps = stamps;
    }

    public void everywhere(Account account) {
        account.endSessions();
        devices.forget(account.id());
        stamps.forget(account.id());
    }
}
