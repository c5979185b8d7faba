package org.jobatlas.mail;

import java.util.Locale;
import org.jobatlas.shared.EmailAddress;
import org.springframework.security.access.prepost.PreAuthorize;

/** Where letters are handed in. Who may cause which letter is decided by the room that writes it. */
public interface Mail {

    /**
     * Asks for a letter, within the transaction of the caller: it leaves when that is committed, and never otherwise.
     *
     * @throws IllegalArgumentException when no {@link LetterWriter} knows such a request
     */
    @PreAuthorize("permitAll()")
    void post(EmailAddress recipient, Locale language, LetterRequest request);

    /** Deletes every letter to this address, sent or not, because its owner is erased. */
    @PreAuthorize("permitAll()")
    int forget(EmailAddress recipient);
}
