package org.jobatlas.people.internal;

import org.jobatlas.account.Consent.Use;
import org.jobatlas.account.ConsentAnswered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends every contact of a person in the transaction that withdraws the consent to be found. */
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
