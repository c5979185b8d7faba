package org.jobatlas.account.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jobatlas.account.ErasureReceipt;
import org.jobatlas.account.ErasureReceipt.Part;
import org.jobatlas.account.SecurityEvent.Kind;
import org.jobatlas.account.SecurityLog;
import org.jobatlas.account.internal.link.OneTimeTokenRepository;
import org.jobatlas.account.internal.personal.AllPersonalData;
import org.jobatlas.account.internal.personal.ErasureCompletion;
import org.jobatlas.account.internal.signin.SessionEnd;
import org.jobatlas.mail.Mail;
import org.springframework.stereotype.Component;

/** Erases an account with its sessions, links and letters and all that the rooms keep about its owner. */
@Component
class AccountErasure {

    private final AccountRepository accounts;
    private final SessionEnd sessionEnd;
    private final OneTimeTokenRepository links;
    private final Mail mail;
    private final AllPersonalData data;
    private final SecurityLog log;
    private final ErasureCompletion leaving;

    AccountErasure(
            AccountRepository accounts,
            SessionEnd sessionEnd,
            OneTimeTokenRepository links,
            Mail mail,
            AllPersonalData data,
            SecurityLog log,
            ErasureCompletion leaving) {
        this.accounts = accounts;
        this.sessionEnd = sessionEnd;
        this.links = links;
        this.mail = mail;
        this.data = data;
        this.log = log;
        this.leaving = leaving;
    }

    ErasureReceipt erase(Account account) {
        sessionEnd.everywhere(account);
        accounts.lockAlone(account.id().value());
        links.deleteAll(account.email().value());
        List<Part> parts = new ArrayList<>(data.erase(account.id()));
        parts.add(new Part("letters", mail.forget(account.email()), 0));
        accounts.delete(account);
        ErasureReceipt receipt = leaving.receipt(parts);
        log.note(Kind.ERASED, Optional.of(account.id()), receipt.number());
        leaving.tell(account.id());
        return receipt;
    }
}
