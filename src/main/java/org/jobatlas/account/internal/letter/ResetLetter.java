package org.jobatlas.account.internal.letter;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jobatlas.account.internal.Account;
import org.jobatlas.account.internal.AccountProperties;
import org.jobatlas.account.internal.AccountRepository;
import org.jobatlas.account.internal.link.OneTimeLinks;
import org.jobatlas.account.internal.link.OneTimeToken.Purpose;
import org.jobatlas.mail.Letter;
import org.jobatlas.mail.LetterWriter;
import org.jobatlas.shared.EmailAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Contains a link for setting a new password; nothing is sent to an address without an account. */
@Component
public class ResetLetter implements LetterWriter<ResetLetter.Request> {

    /** Somebody asked to reset the password of the recipient's account. */
    public record Request(Optional<String> askedBy) implements AskedLetter {}

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final AccountProperties properties;
    private final AccountWords words;
    private final Clock clock;

    ResetLetter(
            AccountRepository accounts,
            OneTimeLinks links,
            AccountProperties properties,
            AccountWords words,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.properties = properties;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "account.reset";
    }

    @Override
    public Class<Request> request() {
        return Request.class;
    }

    @Override
    @Transactional
    public Optional<Letter> write(Request request, EmailAddress recipient, Locale language) {
        return accounts.findByEmail(recipient.value())
                .filter(Account::isActive)
                .map(account -> letter(new Addressee(recipient, Optional.empty(), language)));
    }

    private Letter letter(Addressee reader) {
        var lasts = properties.resetLinkLasts();
        var token = links.create(Purpose.PASSWORD_RESET, reader, clock.instant().plus(lasts));
        return words.letter("reset", reader, "reset-password?token=" + token, lasts);
    }
}
