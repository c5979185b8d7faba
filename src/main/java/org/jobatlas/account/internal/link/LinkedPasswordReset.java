package org.jobatlas.account.internal.link;

import java.util.Optional;
import org.jobatlas.account.LinkExpiredException;
import org.jobatlas.account.PasswordReset;
import org.jobatlas.account.Visitor;
import org.jobatlas.account.internal.AccountRepository;
import org.jobatlas.account.internal.letter.LetterQueue;
import org.jobatlas.account.internal.letter.ResetLetter;
import org.jobatlas.account.internal.link.OneTimeToken.Purpose;
import org.jobatlas.account.internal.password.PasswordChange;
import org.jobatlas.account.internal.signin.KnownDevices;
import org.jobatlas.shared.EmailAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class LinkedPasswordReset implements PasswordReset {

    private final LetterQueue queue;
    private final OneTimeLinks links;
    private final AccountRepository accounts;
    private final PasswordChange passwords;
    private final KnownDevices devices;

    LinkedPasswordReset(
            LetterQueue queue,
            OneTimeLinks links,
            AccountRepository accounts,
            PasswordChange passwords,
            KnownDevices devices) {
        this.queue = queue;
        this.links = links;
        this.accounts = accounts;
        this.passwords = passwords;
        this.devices = devices;
    }

    @Override
    public void request(EmailAddress email, Visitor visitor) {
        queue.ask(email, visitor, ResetLetter.Request::new);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<EmailAddress> findOwner(String token) {
        return links.find(Purpose.PASSWORD_RESET, token).map(OneTimeToken::email);
    }

    @Override
    public void complete(String token, String password) {
        var link = links.find(Purpose.PASSWORD_RESET, token).orElseThrow(LinkExpiredException::new);
        passwords.check(password, link.email());
        links.use(Purpose.PASSWORD_RESET, token);
        links.discardAll(link.email().value());
        var account = accounts.findByEmail(link.email().value()).orElseThrow(LinkExpiredException::new);
        passwords.apply(account, password);
        devices.rememberThisOneAlone(account.id());
    }
}
