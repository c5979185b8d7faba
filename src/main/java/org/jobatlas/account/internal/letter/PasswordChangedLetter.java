package org.jobatlas.account.internal.letter;

import java.util.Locale;
import java.util.Optional;
import org.jobatlas.account.internal.AccountProperties;
import org.jobatlas.mail.Letter;
import org.jobatlas.mail.LetterRequest;
import org.jobatlas.mail.LetterWriter;
import org.jobatlas.shared.EmailAddress;
import org.springframework.stereotype.Component;

/** Informs the owner that the password was changed. */
@Component
public class PasswordChangedLetter implements LetterWriter<PasswordChangedLetter.Request> {

    /** The password of the recipient's account was changed. */
    public record Request(Optional<String> name) implements LetterRequest {}

    private final AccountProperties properties;
    private final AccountWords words;

    PasswordChangedLetter(AccountProperties properties, AccountWords words) {
        this.properties = properties;
        this.words = words;
    }

    @Override
    public String kind() {
        return "account.changed";
    }

    @Override
    public Class<Request> request() {
        return Request.class;
    }

    @Override
    public Optional<Letter> write(Request request, EmailAddress recipient, Locale language) {
        var reader = new Addressee(recipient, request.name(), language);
        return Optional.of(words.letter("changed", reader, "forgotten-password", properties.resetLinkLasts()));
    }
}
