package org.jobatlas.account.internal.link;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.LinkExpiredException;
import org.jobatlas.account.Registration;
import org.jobatlas.account.Role;
import org.jobatlas.account.SecurityEvent.Kind;
import org.jobatlas.account.SecurityLog;
import org.jobatlas.account.Visitor;
import org.jobatlas.account.internal.Account;
import org.jobatlas.account.internal.AccountRepository;
import org.jobatlas.account.internal.letter.LetterQueue;
import org.jobatlas.account.internal.letter.SignUpLetter;
import org.jobatlas.account.internal.link.OneTimeToken.Purpose;
import org.jobatlas.account.internal.password.PasswordChange;
import org.jobatlas.shared.EmailAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class LinkedRegistration implements Registration {

    private static final int LONGEST_NAME = 100;

    private final LetterQueue queue;
    private final OneTimeLinks links;
    private final AccountRepository accounts;
    private final PasswordChange passwords;
    private final SecurityLog log;
    private final Clock clock;

    LinkedRegistration(
            LetterQueue queue,
            OneTimeLinks links,
            AccountRepository accounts,
            PasswordChange passwords,
            SecurityLog log,
            Clock clock) {
        this.queue = queue;
        this.links = links;
        this.accounts = accounts;
        this.passwords = passwords;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void signUp(EmailAddress email, Optional<String> displayName, Visitor visitor) {
        var name = displayName
                .map(text -> text.strip().replaceAll("\\p{Cntrl}", " "))
                .filter(text -> !text.isEmpty())
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_NAME)));
        queue.ask(email, visitor, visit -> new SignUpLetter.Request(name, visit));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<EmailAddress> findInvited(String token) {
        return links.find(Purpose.SIGN_UP, token).map(OneTimeToken::email);
    }

    @Override
    public AccountId confirm(String token, String password) {
        var link = links.find(Purpose.SIGN_UP, token).orElseThrow(LinkExpiredException::new);
        passwords.check(password, link.email());
        links.use(Purpose.SIGN_UP, token);
        links.discardAll(link.email().value());
        if (accounts.existsByEmail(link.email().value())) {
            throw new LinkExpiredException();
        }
        var person = new Account.Person(link.displayName(), link.locale(), Set.of(Role.SEEKER));
        var account = accounts.save(new Account(link.email(), passwords.hash(password), person, clock.instant()));
        log.note(Kind.ACCOUNT_CREATED, Optional.of(account.id()), Role.SEEKER.name());
        return account.id();
    }
}
