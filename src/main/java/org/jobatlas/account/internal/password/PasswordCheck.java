package org.jobatlas.account.internal.password;

import java.util.Optional;
import org.jobatlas.account.SecurityEvent.Kind;
import org.jobatlas.account.SecurityLog;
import org.jobatlas.account.TooManyRequestsException;
import org.jobatlas.account.WrongPasswordException;
import org.jobatlas.account.internal.Account;
import org.jobatlas.account.internal.signin.RateLimits;
import org.jobatlas.account.internal.signin.RateLimits.Limit;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Asks a signed-in person for the password again, with a limit on wrong attempts in case the session was left open.
 */
@Component
public class PasswordCheck {

    private final PasswordEncoder encoder;
    private final RateLimits limits;
    private final SecurityLog log;

    PasswordCheck(PasswordEncoder encoder, RateLimits limits, SecurityLog log) {
        this.encoder = encoder;
        this.limits = limits;
        this.log = log;
    }

    public void check(Account account, String password) {
        var key = account.id().toString();
        if (!limits.allow(Limit.PASSWORD_CHECK, key)) {
            throw new TooManyRequestsException();
        }
        if (!encoder.matches(password, account.passwordHash())) {
            log.noteAttempt(Kind.PASSWORD_WRONG, Optional.of(account.id()), "");
            throw new WrongPasswordException();
        }
        limits.forgive(Limit.PASSWORD_CHECK, key);
    }
}
