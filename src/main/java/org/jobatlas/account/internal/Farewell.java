package org.jobatlas.account.internal;

import java.util.Optional;
import org.jobatlas.account.AccountErased;
import org.jobatlas.account.SecurityEvent.Kind;
import org.jobatlas.account.SecurityLog;
import org.jobatlas.account.internal.link.OneTimeTokenRepository;
import org.jobatlas.account.internal.signin.SessionEnd;
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
    private final SecurityLog log;
    private final ApplicationEventPublisher events;

    Farewell(
            AccountRepository accounts,
            SessionEnd sessionEnd,
            OneTimeTokenRepository links,
            Mail mail,
            SecurityLog log,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.sessionEnd = sessionEnd;
        this.links = links;
        this.mail = mail;
        this.log = log;
        this.events = events;
    }

    void erase(Account account) {
        sessionEnd.everywhere(account);
        links.deleteAll(account.email().value());
        mail.forget(account.email());
        accounts.delete(account);
        log.note(Kind.ERASED, Optional.of(account.id()), "");
        events.publishEvent(new AccountErased(account.id()));
    }
}
