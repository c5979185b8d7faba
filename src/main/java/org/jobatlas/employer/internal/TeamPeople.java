package org.jobatlas.employer.internal;

import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Accounts;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.Role;
import org.jobatlas.account.SecurityEvent.Kind;
import org.jobatlas.account.SecurityLog;
import org.jobatlas.account.SystemRights;
import org.jobatlas.employer.Rights;
import org.jobatlas.shared.EmailAddress;
import org.springframework.stereotype.Component;

/** The accounts of recruiters, and security events about them. */
@Component
class TeamPeople {

    private final CurrentAccount current;
    private final Accounts accounts;
    private final SecurityLog log;

    TeamPeople(CurrentAccount current, Accounts accounts, SecurityLog log) {
        this.current = current;
        this.accounts = accounts;
        this.log = log;
    }

    AccountId asking() {
        return current.get();
    }

    String name(AccountId account) {
        return accounts.findName(account).orElse("");
    }

    /** Whether the signed-in account has confirmed this address. */
    boolean isAsking(EmailAddress address) {
        return accounts.find(current.get())
                .filter(account -> account.email().equals(address))
                .isPresent();
    }

    void makeRecruiter(AccountId account, Rights rights) {
        SystemRights.run(() -> accounts.grant(account, Role.RECRUITER));
        log.note(Kind.COMPANY_JOINED, Optional.of(account), rights.name());
    }

    void noteInvited(Rights rights) {
        log.note(Kind.COMPANY_INVITED, Optional.empty(), rights.name());
    }

    /** Logs that the link was opened by an account with another address. */
    void noteRefused() {
        log.noteAttempt(Kind.INVITATION_REFUSED, current.find(), "");
    }

    void noteRights(AccountId account, String rights) {
        log.note(Kind.COMPANY_RIGHTS_CHANGED, Optional.of(account), rights);
    }
}
