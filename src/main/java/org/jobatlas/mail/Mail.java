package org.jobatlas.mail;

import java.time.Duration;
import java.util.Locale;
import org.jobatlas.shared.EmailAddress;
import org.springframework.security.access.prepost.PreAuthorize;

/** Queues letters. Whether a letter may be sent is decided by the module that writes it. */
public interface Mail {

    /**
     * Queues a letter in the caller's transaction: it is sent only after the commit.
     *
     * @throws IllegalArgumentException when no {@link LetterWriter} handles such requests
     */
    @PreAuthorize("permitAll()")
    void post(EmailAddress recipient, Locale language, LetterRequest request);

    /** Deletes every letter to this address, sent or not, because its owner is erased. */
    @PreAuthorize("permitAll()")
    int forget(EmailAddress recipient);

    /** How long the outbox remembers a letter. */
    @PreAuthorize("permitAll()")
    Duration keeps();
}
