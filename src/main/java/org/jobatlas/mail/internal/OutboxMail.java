package org.jobatlas.mail.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jobatlas.mail.LetterRequest;
import org.jobatlas.mail.Mail;
import org.jobatlas.shared.EmailAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(propagation = Propagation.MANDATORY)
class OutboxMail implements Mail {

    private final LetterStore letters;
    private final Writers writers;
    private final MailProperties properties;
    private final Clock clock;

    OutboxMail(LetterStore letters, Writers writers, MailProperties properties, Clock clock) {
        this.letters = letters;
        this.writers = writers;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public void post(EmailAddress recipient, Locale language, LetterRequest request) {
        var letter = new StoredLetter(
                UUID.randomUUID(), writers.kindOf(request), recipient, language, writers.keep(request), 0);
        letters.add(letter, clock.instant());
    }

    @Override
    public int forget(EmailAddress recipient) {
        return letters.delete(recipient);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Duration keeps() {
        return properties.keep();
    }
}
