package org.jobatlas.people.internal;

import org.jobatlas.account.Consent.Use;
import org.jobatlas.account.ConsentAnswered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** With the consent to be found every contact ends that came of it, in the same transaction. */
@Component
class ContactEnd {

    private final ContactRows rows;

    ContactEnd(ContactRows rows) {
        this.rows = rows;
    }

    @EventListener
    @Transactional
    public void on(ConsentAnswered answer) {
        if (answer.use() == Use.BEING_FOUND && !answer.given()) {
            rows.withdraw(answer.account());
        }
    }
}
