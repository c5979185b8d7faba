package org.jobatlas.account.internal.letter;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jobatlas.mail.Letter;
import org.jobatlas.mail.LetterTexts;
import org.jobatlas.shared.PublicAddress;
import org.springframework.stereotype.Component;

/**
 * Texts of the letters about accounts: {@code account.letter.<kind>.subject}, {@code .body}, {@code .link} and {@code
 * .after}.
 */
@Component
class AccountWords {

    private final LetterTexts texts = new LetterTexts("account");
    private final PublicAddress address;

    AccountWords(PublicAddress address) {
        this.address = address;
    }

    /**
     * A letter with a link.
     *
     * @param path target of the link within the portal
     * @param lasts lifetime of the link
     */
    Letter letter(String kind, Addressee reader, String path, Duration lasts) {
        var key = "account.letter." + kind;
        var language = reader.language();
        return new Letter(
                texts.get(language, key + ".subject"),
                reader.name(),
                List.of(texts.get(language, key + ".body")),
                Optional.of(new Letter.Action(texts.get(language, key + ".link"), address.of(path))),
                List.of(texts.get(language, key + ".after", lasts.toHours())));
    }
}
