package org.jobatlas.account.internal;

import org.springframework.stereotype.Component;

/** Whether strangers may read the outbox: only in the demo, where the letters are the stranger's own. */
@Component("outboxDoor")
class OutboxDoor {

    private final AccountProperties properties;

    OutboxDoor(AccountProperties properties) {
        this.properties = properties;
    }

    public boolean isOpenToEverybody() {
        return properties.demo() && properties.demoMail();
    }
}
