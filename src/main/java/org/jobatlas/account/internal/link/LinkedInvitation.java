package org.jobatlas.account.internal.link;

import java.net.URI;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jobatlas.account.AdministratorInvitation;
import org.jobatlas.account.LinkExpiredException;
import org.jobatlas.account.OtherAddressException;
import org.jobatlas.account.Role;
import org.jobatlas.account.SecurityEvent.Kind;
import org.jobatlas.account.SecurityLog;
import org.jobatlas.account.internal.Account;
import org.jobatlas.account.internal.AccountProperties;
import org.jobatlas.account.internal.AccountRepository;
import org.jobatlas.account.internal.letter.Addressee;
import org.jobatlas.account.internal.letter.AdministratorLetter;
import org.jobatlas.account.internal.link.OneTimeToken.Purpose;
import org.jobatlas.account.internal.password.PasswordChange;
import org.jobatlas.mail.Mail;
import org.jobatlas.shared.EmailAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class LinkedInvitation implements AdministratorInvitation {

    private final OneTimeLinks links;
    private final AccountRepository accounts;
    private final PasswordChange passwords;
    private final Mail mail;
    private final AccountProperties properties;
    private final SecurityLog log;
    private final Clock clock;

    LinkedInvitation(
            OneTimeLinks links,
            AccountRepository accounts,
            PasswordChange passwords,
            Mail mail,
            AccountProperties properties,
            SecurityLog log,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.passwords = passwords;
        this.mail = mail;
        this.properties = properties;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public URI invite(EmailAddress email) {
        var holder = new Addressee(email, Optional.empty(), Locale.ENGLISH);
        noteInvitation(email);
        var expires = clock.instant().plus(properties.signUpLinkLasts());
        return properties.address().of("administrator?token=" + links.create(Purpose.ADMINISTRATOR, holder, expires));
    }

    @Override
    public void mail(EmailAddress email, Locale language) {
        noteInvitation(email);
        mail.post(email, language, new AdministratorLetter.Request());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOpen(String token) {
        return links.find(Purpose.ADMINISTRATOR, token).isPresent();
    }

    @Override
    @Transactional(noRollbackFor = OtherAddressException.class)
    public void accept(String token, EmailAddress email, String password) {
        var link = links.find(Purpose.ADMINISTRATOR, token).orElseThrow(LinkExpiredException::new);
        if (!link.email().equals(email)) {
            links.countWrongAddress(Purpose.ADMINISTRATOR, token);
            log.noteAttempt(Kind.INVITATION_REFUSED, Optional.empty(), Role.ADMINISTRATOR.name());
            throw new OtherAddressException();
        }
        passwords.check(password, email);
        links.use(Purpose.ADMINISTRATOR, token);
        links.discardAll(email.value());
        accounts.findByEmail(email.value())
                .ifPresentOrElse(account -> promote(account, password), () -> create(link, password));
    }

    private void noteInvitation(EmailAddress email) {
        log.note(Kind.ADMINISTRATOR_INVITED, accounts.findByEmail(email.value()).map(Account::id), "");
    }

    private void promote(Account account, String password) {
        var roles = EnumSet.of(Role.ADMINISTRATOR);
        roles.addAll(account.summary().roles());
        account.assign(roles);
        account.activate();
        log.note(Kind.ROLES_CHANGED, Optional.of(account.id()), roles.toString());
        passwords.apply(account, password);
    }

    private void create(OneTimeToken link, String password) {
        var person = new Account.Person(link.displayName(), link.locale(), Set.of(Role.ADMINISTRATOR));
        var account = accounts.save(new Account(link.email(), passwords.hash(password), person, clock.instant()));
        log.note(Kind.ACCOUNT_CREATED, Optional.of(account.id()), Role.ADMINISTRATOR.name());
    }
}
