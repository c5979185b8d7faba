package org.jobatlas.account.internal.password;

import java.util.Objects;
import java.util.Optional;
import org.jobatlas.account.PasswordRules;
import org.jobatlas.account.SecurityEvent.Kind;
import org.jobatlas.account.SecurityLog;
import org.jobatlas.account.WeakPasswordException;
import org.jobatlas.account.internal.Account;
import org.jobatlas.account.internal.letter.LetterQueue;
import org.jobatlas.account.internal.letter.PasswordChangedLetter;
import org.jobatlas.account.internal.signin.SessionEnd;
import org.jobatlas.shared.EmailAddress;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks and hashes a new password, and informs the owner by letter. */
@Component
public class PasswordChange {

    private final PasswordRules rules;
    private final PasswordEncoder encoder;
    private final SessionEnd sessionEnd;
    private final LetterQueue queue;
    private final SecurityLog log;

    PasswordChange(
            PasswordRules rules, PasswordEncoder encoder, SessionEnd sessionEnd, LetterQueue queue, SecurityLog log) {
        this.rules = rules;
        this.encoder = encoder;
        this.sessionEnd = sessionEnd;
        this.queue = queue;
        this.log = log;
    }

    public void check(String password, EmailAddress owner) {
        rules.findWeakness(password, owner).ifPresent(weakness -> {
            throw new WeakPasswordException(weakness);
        });
    }

    public String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    public void apply(Account account, String password) {
        check(password, account.email());
        account.changePassword(hash(password));
        sessionEnd.everywhere(account);
        log.note(Kind.PASSWORD_CHANGED, Optional.of(account.id()), "");
        queue.tell(account, new PasswordChangedLetter.Request(account.displayName()));
    }
}
