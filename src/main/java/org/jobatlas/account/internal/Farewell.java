package org.jobatlas.account.internal;

import org.jobatlas.account.AccountErased;
import org.jobatlas.mail.Mail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Erases an account with its sessions, links and letters, and lets the other rooms know. */
@Component
class Farewell {

    private final AccountRepository accounts;
    private final SessionEnd sessionEnd;
    private final OneTimeTokenRepository links;
    private final Mail mail;
    private final ApplicationEventPublisher events;

    Farewell(
            AccountRepository accounts,
            SessionEnd sessionEnd,
            OneTimeTokenRepository links,
            Mail mail,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.sessionEnd = sessionEnd;
        this.links = links;
        this.mail = mail;
        this.events = events;
    }

    void erase(Account account) {
        sessionEnd.everywhere(account);
        links.deleteAll(account.email().value());
        mail.forget(account.email());
        accounts.delete(account);
        events.publishEvent(new AccountErased(account.id()));
    }
}
