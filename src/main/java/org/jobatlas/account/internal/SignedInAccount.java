package org.jobatlas.account.internal;

import org.jobatlas.account.AccountSummary;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.OwnAccount;
import org.jobatlas.account.TooManyRequestsException;
import org.jobatlas.account.WrongPasswordException;
import org.jobatlas.account.internal.RateLimits.Limit;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SignedInAccount implements OwnAccount {

    private final CurrentAccount current;
    private final AccountRepository accounts;
    private final PasswordChange change;
    private final PasswordEncoder encoder;
    private final RateLimits limits;
    private final SessionEnd sessionEnd;
    private final Farewell farewell;

    SignedInAccount(
            CurrentAccount current,
            AccountRepository accounts,
            PasswordChange change,
            PasswordEncoder encoder,
            RateLimits limits,
            SessionEnd sessionEnd,
            Farewell farewell) {
        this.current = current;
        this.accounts = accounts;
        this.change = change;
        this.encoder = encoder;
        this.limits = limits;
        this.sessionEnd = sessionEnd;
        this.farewell = farewell;
    }

    @Override
    @Transactional(readOnly = true)
    public AccountSummary get() {
        return account().summary();
    }

    @Override
    public void changePassword(String password, String replacement) {
        var account = account();
        check(account, password);
        change.apply(account, replacement);
    }

    @Override
    public void signOutEverywhere() {
        sessionEnd.everywhere(account());
    }

    @Override
    public void delete(String password) {
        var account = account();
        check(account, password);
        farewell.erase(account);
    }

    private void check(Account account, String password) {
        var key = account.id().toString();
        if (!limits.allow(Limit.PASSWORD_CHECK, key)) {
            throw new TooManyRequestsException();
        }
        if (!encoder.matches(password, account.passwordHash())) {
            throw new WrongPasswordException();
        }
        limits.forgive(Limit.PASSWORD_CHECK, key);
    }

    private Account account() {
        return accounts.findById(current.get().value()).orElseThrow();
    }
}
