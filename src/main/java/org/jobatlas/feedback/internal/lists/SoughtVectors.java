package org.jobatlas.feedback.internal.lists;

import org.jobatlas.account.AccountId;
import org.jobatlas.account.Consent.Use;
import org.jobatlas.account.ConsentAnswered;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.feedback.SoughtMeanings;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Vectors of resumes stored with lists. */
@Service
class SoughtVectors implements SoughtMeanings {

    private final JdbcClient jdbc;
    private final CurrentAccount current;

    SoughtVectors(JdbcClient jdbc, CurrentAccount current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    @Override
    @Transactional
    @PreAuthorize("hasRole('SEEKER')")
    public void forget() {
        forget(current.get());
    }

    /** Withdrawing the consent to training deletes the vectors in the same transaction. */
    @EventListener
    @Transactional
    @PreAuthorize("permitAll()")
    public void on(ConsentAnswered answer) {
        if (answer.use() == Use.TRAINING && !answer.given()) {
            forget(answer.account());
        }
    }

    private void forget(AccountId person) {
        jdbc.sql("update impression_list set sought = null where account_id = ? and sought is not null")
                .param(person.value())
                .update();
    }
}
