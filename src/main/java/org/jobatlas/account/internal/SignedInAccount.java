package org.jobatlas.account.internal;

import java.util.Optional;
import org.jobatlas.account.AccountSummary;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.ErasureReceipt;
import org.jobatlas.account.OwnAccount;
import org.jobatlas.account.SecurityEvent.Kind;
import org.jobatlas.account.SecurityLog;
import org.jobatlas.account.internal.password.PasswordChange;
import org.jobatlas.account.internal.password.PasswordCheck;
import org.jobatlas.account.internal.signin.SessionEnd;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SignedInAccount implements OwnAccount {

    private final CurrentAccount current;
    private final AccountRepository accounts;
    private final PasswordChange change;
    private final PasswordCheck check;
    private final SessionEnd sessionEnd;
    private final AccountErasure farewell;
    private final SecurityLog log;

    SignedInAccount(
            CurrentAccount current,
            AccountRepository accounts,
            PasswordChange change,
            PasswordCheck check,
            SessionEnd sessionEnd,
            AccountErasure farewell,
            SecurityLog log) {
        this.current = current;
        this.accounts = accounts;
        this.change = change;
        this.check = check;
        this.sessionEnd = sessionEnd;
        this.farewell = farewell;
        this.log = log;
    }

    @Override
    @Transactional(readOnly = true)
    public AccountSummary get() {
        return account().summary();
    }

    @Override
    public void changePassword(String password, String replacement) {
        var account = account();
        check.check(account, password);
        change.apply(account, replacement);
    }

    @Override
    public void signOutEverywhere() {
        var account = account();
        sessionEnd.everywhere(account);
        log.note(Kind.SIGNED_OUT_EVERYWHERE, Optional.of(account.id()), "");
    }

    /** Tried again where something else of the person, in another window or behind the scenes, stood in the way. */
    @Override
    @Retryable(includes = PessimisticLockingFailureException.class, maxRetries = 5, delay = 100, jitter = 50)
    public ErasureReceipt delete(String password) {
        var account = account();
        check.check(account, password);
        return farewell.erase(account);
    }

    private Account account() {
        return accounts.findById(current.get().value()).orElseThrow();
    }
}
