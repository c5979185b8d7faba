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
 * Takes orders for letters. An order looks the same whether the address has an account or not, which only the delivery finds out:
 * so neither the answer nor its time tells.
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
     * A letter that a stranger asks for: one too many for the recipient is dropped without a word.
     *
     * @param request of the visit's hash, which there is in the demo alone
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

    /** A letter that tells the owner what happened to the account. */
    public void tell(Account account, LetterRequest request) {
        mail.post(account.email(), account.locale(), request);
    }
}
