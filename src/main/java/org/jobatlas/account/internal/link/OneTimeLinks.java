package org.jobatlas.account.internal.link;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jobatlas.account.LinkExpiredException;
import org.jobatlas.account.internal.Secrets;
import org.jobatlas.account.internal.letter.Addressee;
import org.jobatlas.account.internal.link.OneTimeToken.Purpose;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Links that work once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OneTimeLinks {

    private static final int MOST_WRONG_ADDRESSES = 5;

    private final OneTimeTokenRepository tokens;
    private final Clock clock;

    OneTimeLinks(OneTimeTokenRepository tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Creates a link and returns its secret, of which only the hash is stored. */
    public String create(Purpose purpose, Addressee holder, Instant expiresAt) {
        var secret = Secrets.next();
        tokens.save(new OneTimeToken(secret, purpose, holder, expiresAt));
        return secret;
    }

    Optional<OneTimeToken> find(Purpose purpose, String secret) {
        return tokens.findUsable(Secrets.hash(secret), purpose, clock.instant());
    }

    /** Uses the link up; of two concurrent calls only one succeeds. */
    void use(Purpose purpose, String secret) {
        if (tokens.consume(Secrets.hash(secret), purpose, clock.instant()) == 0) {
            throw new LinkExpiredException();
        }
    }

    /** Counts an attempt with a wrong address; a few are allowed. */
    void countWrongAddress(Purpose purpose, String secret) {
        if (tokens.countWrongAddress(Secrets.hash(secret), MOST_WRONG_ADDRESSES) == 0) {
            tokens.consume(Secrets.hash(secret), purpose, clock.instant());
        }
    }

    void discardAll(String email) {
        tokens.consumeAll(email, clock.instant());
    }
}
