package org.jobatlas.account.internal.letter;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jobatlas.account.internal.AccountProperties;
import org.jobatlas.account.internal.AccountRepository;
import org.jobatlas.account.internal.link.OneTimeLinks;
import org.jobatlas.account.internal.link.OneTimeToken.Purpose;
import org.jobatlas.mail.Letter;
import org.jobatlas.mail.LetterWriter;
import org.jobatlas.shared.EmailAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites to choose a password; or, if the address already has an account, to sign in. */
@Component
public class SignUpLetter implements LetterWriter<SignUpLetter.Request> {

    /** Somebody asked for an account with the recipient's address. */
    public record Request(Optional<String> name, Optional<String> askedBy) implements AskedLetter {}

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final AccountProperties properties;
    private final AccountWords words;
    private final Clock clock;

    SignUpLetter(
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
        return "account.sign-up";
    }

    @Override
    public Class<Request> request() {
        return Request.class;
    }

    @Override
    @Transactional
    public Optional<Letter> write(Request request, EmailAddress recipient, Locale language) {
        var reader = new Addressee(recipient, request.name(), language);
        var lasts = properties.signUpLinkLasts();
        if (accounts.existsByEmail(recipient.value())) {
            return Optional.of(words.letter("signed-up", reader, "login", lasts));
        }
        var token = links.create(Purpose.SIGN_UP, reader, clock.instant().plus(lasts));
        return Optional.of(words.letter("sign-up", reader, "confirm?token=" + token, lasts));
    }
}
