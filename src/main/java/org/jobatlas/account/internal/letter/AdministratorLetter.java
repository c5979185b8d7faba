package org.jobatlas.account.internal.letter;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jobatlas.account.internal.AccountProperties;
import org.jobatlas.account.internal.link.OneTimeLinks;
import org.jobatlas.account.internal.link.OneTimeToken.Purpose;
import org.jobatlas.mail.Letter;
import org.jobatlas.mail.LetterRequest;
import org.jobatlas.mail.LetterWriter;
import org.jobatlas.shared.EmailAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites to become an administrator. */
@Component
public class AdministratorLetter implements LetterWriter<AdministratorLetter.Request> {

    /** An operator invites the recipient to become an administrator. */
    public record Request() implements LetterRequest {}

    private final OneTimeLinks links;
    private final AccountProperties properties;
    private final AccountWords words;
    private final Clock clock;

    AdministratorLetter(OneTimeLinks links, AccountProperties properties, AccountWords words, Clock clock) {
        this.links = links;
        this.properties = properties;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "account.administrator";
    }

    @Override
    public Class<Request> request() {
        return Request.class;
    }

    @Override
    @Transactional
    public Optional<Letter> write(Request request, EmailAddress recipient, Locale language) {
        var reader = new Addressee(recipient, Optional.empty(), language);
        var lasts = properties.signUpLinkLasts();
        var token = links.create(Purpose.ADMINISTRATOR, reader, clock.instant().plus(lasts));
        return Optional.of(words.letter("administrator", reader, "administrator?token=" + token, lasts));
    }
}
