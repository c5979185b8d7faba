package org.jobatlas.account.internal;

import java.time.Clock;
import java.util.Optional;
import org.jobatlas.account.EmailAddress;
import org.jobatlas.account.Network;
import org.jobatlas.account.TooManyRequestsException;
import org.jobatlas.account.Visitor;
import org.jobatlas.account.internal.RateLimits.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes orders for letters. An order looks the same whether the address has an account or not, which only the delivery finds out:
 * so neither the answer nor its time tells.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LetterQueue {

    private final LetterRepository letters;
    private final RateLimits limits;
    private final AccountProperties properties;
    private final Clock clock;

    LetterQueue(LetterRepository letters, RateLimits limits, AccountProperties properties, Clock clock) {
        this.letters = letters;
        this.limits = limits;
        this.properties = properties;
        this.clock = clock;
    }

    /** A letter that a stranger asks for: one too many for the recipient is dropped without a word. */
    void ask(Letter.Kind kind, EmailAddress recipient, Optional<String> name, Visitor visitor) {
        if (!limits.allow(Limit.LETTER_NETWORK, Network.of(visitor.address()).prefix())) {
            throw new TooManyRequestsException();
        }
        if (limits.allow(Limit.LETTER_RECIPIENT, recipient.value())) {
            var letter = new Letter(kind, recipient, name, visitor.locale(), clock.instant());
            if (properties.demo()) {
                letter.askedBy(visitor.session());
            }
            letters.save(letter);
        }
    }

    /** A letter that tells the owner what happened to the account. */
    void tell(Letter.Kind kind, Account account) {
        letters.save(new Letter(kind, account.email(), account.displayName(), account.locale(), clock.instant()));
    }
}
