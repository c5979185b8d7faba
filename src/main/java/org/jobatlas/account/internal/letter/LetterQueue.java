package org.jobatlas.account.internal.letter;

import java.util.Optional;
import java.util.function.Function;
import org.jobatlas.account.Network;
import org.jobatlas.account.TooManyRequestsException;
import org.jobatlas.account.Visitor;
import org.jobatlas.account.internal.Account;
import org.jobatlas.account.internal.AccountProperties;
import org.jobatlas.account.internal.Secrets;
import org.jobatlas.account.internal.signin.RateLimits;
import org.jobatlas.account.internal.signin.RateLimits.Limit;
import org.jobatlas.mail.LetterRequest;
import org.jobatlas.mail.Mail;
import org.jobatlas.shared.EmailAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Queues letters. A request looks the same whether the address has an account or not; only the delivery finds out. So
 * neither the response nor its time reveals it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LetterQueue {

    private final Mail mail;
    private final RateLimits limits;
    private final AccountProperties properties;

    LetterQueue(Mail mail, RateLimits limits, AccountProperties properties) {
        this.mail = mail;
        this.limits = limits;
        this.properties = properties;
    }

    /**
     * Queues a letter that an anonymous visitor requested; it is dropped silently when the recipient's limit is
     * exceeded.
     *
     * @param request creates the letter from the visit's hash, which exists only in the demo
     */
    public void ask(EmailAddress recipient, Visitor visitor, Function<Optional<String>, AskedLetter> request) {
        if (!limits.allow(Limit.LETTER_NETWORK, Network.of(visitor.address()).prefix())) {
            throw new TooManyRequestsException();
        }
        if (limits.allow(Limit.LETTER_RECIPIENT, recipient.value())) {
            var visit = properties.demo() ? Optional.of(Secrets.hash(visitor.session())) : Optional.<String>empty();
            mail.post(recipient, visitor.locale(), request.apply(visit));
        }
    }

    /** Queues a letter that informs the owner about the account. */
    public void tell(Account account, LetterRequest request) {
        mail.post(account.email(), account.locale(), request);
    }
}
