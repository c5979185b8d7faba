package org.jobatlas.account.internal;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Delivers letters whose transaction is committed, and tries again later where that fails. Several nodes share the work; no
 * transaction is open while the mail server is spoken to.
 */
@Component
class LetterDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(LetterDelivery.class);
    private static final int AT_ONCE = 20;

    private final LetterRepository letters;
    private final LetterComposer composer;
    private final LetterCarrier carrier;
    private final DemoLetters demo;
    private final AccountProperties properties;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LetterDelivery(
            LetterRepository letters,
            LetterComposer composer,
            LetterCarrier carrier,
            DemoLetters demo,
            AccountProperties properties,
            TransactionTemplate transaction,
            Clock clock) {
        this.letters = letters;
        this.composer = composer;
        this.carrier = carrier;
        this.demo = demo;
        this.properties = properties;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1S")
    void deliverDue() {
        for (var letter : take()) {
            try {
                deliver(letter);
            } catch (MailException e) {
                LOG.warn("Letter {} was not delivered: {}", letter.id(), e.getMessage());
                record(letter, stored -> stored.failed(String.valueOf(e.getMessage())));
            }
        }
    }

    private List<Letter> take() {
        var now = clock.instant();
        return transaction.execute(status -> {
            var due = letters.lockDue(now, AT_ONCE);
            due.forEach(letter -> letter.attempt(now));
            return due;
        });
    }

    private void deliver(Letter letter) {
        var composed = composer.compose(letter);
        if (composed.isEmpty()) {
            record(letter, Letter::nothingToSay);
        } else if (properties.demo()) {
            record(letter, stored -> demo.show(stored, composed.get()));
        } else {
            carrier.send(letter.recipient(), composed.get());
            record(letter, Letter::delivered);
        }
    }

    private void record(Letter letter, Consumer<Letter> outcome) {
        transaction.executeWithoutResult(status -> letters.findById(letter.id()).ifPresent(outcome));
    }
}
