package org.jobatlas.mail.internal;

import java.time.Clock;
import java.time.Duration;
import org.jobatlas.mail.Delivery;
import org.jobatlas.mail.LetterAddressees;
import org.jobatlas.mail.LetterTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Delivers committed letters, and retries after failures. Several nodes share the work; no transaction is open while
 * talking to the mail server. A node that dies between sending and recording it causes the letter to be sent twice,
 * with the same message id.
 */
@Component
class LetterDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(LetterDelivery.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int AT_ONCE = 100;

    private final LetterStore letters;
    private final Writers writers;
    private final LetterTemplate template;
    private final ObjectProvider<LetterAddressees> addressees;
    private final LetterTransport smtp;
    private final ObjectProvider<LetterTransport> transports;
    private final Clock clock;

    LetterDelivery(
            LetterStore letters,
            Writers writers,
            LetterTemplate template,
            ObjectProvider<LetterAddressees> addressees,
            SmtpTransport smtp,
            ObjectProvider<LetterTransport> transports,
            Clock clock) {
        this.letters = letters;
        this.writers = writers;
        this.template = template;
        this.addressees = addressees;
        this.smtp = smtp;
        this.transports = transports;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1S")
    void deliverDue() {
        for (int i = 0; i < AT_ONCE; i++) {
            var letter = letters.take(clock.instant());
            if (letter.isEmpty()) {
                return;
            }
            attempt(letter.get());
        }
    }

    private void attempt(StoredLetter letter) {
        try {
            deliver(letter);
        } catch (RuntimeException e) {
            failed(letter, Failure.of(e, letter.recipient()));
        }
    }

    private void deliver(StoredLetter letter) {
        var written = writers.write(letter);
        if (written.isEmpty()) {
            letters.nothingToSay(letter.id());
            return;
        }
        var name = addressees.stream()
                .flatMap(known -> known.name(letter.recipient()).stream())
                .findFirst();
        var text = template.fill(written.get().letter().greeting(name), letter.language());
        transport()
                .deliver(new Delivery(
                        letter.id(), letter.recipient(), written.get().request(), text));
        letters.delivered(letter.id());
    }

    private LetterTransport transport() {
        return transports.stream().filter(other -> other != smtp).findFirst().orElse(smtp);
    }

    private void failed(StoredLetter letter, Failure failure) {
        LOG.warn("Letter {} was not delivered: {}", letter.id(), failure.text());
        if (failure.isFinal() || letter.attempts() >= LetterStore.MOST_ATTEMPTS) {
            letters.giveUp(letter.id(), failure.text());
        } else {
            var pause = FIRST_PAUSE.multipliedBy(1L << (letter.attempts() - 1));
            letters.tryAgain(letter.id(), clock.instant().plus(pause), failure.text());
        }
    }
}
