package org.jobatlas.account.internal.personal;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.jobatlas.account.AccountErased;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.ErasureReceipt;
import org.jobatlas.account.ErasureReceipt.Part;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Completes an erasure: writes the receipt and publishes the event. */
@Component
public class Leaving {

    /** Without letters and digits that are easily confused. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 10;

    private final SecureRandom random = new SecureRandom();
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Leaving(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    public ErasureReceipt receipt(List<Part> parts) {
        StringBuilder number = new StringBuilder();
        random.ints(LENGTH, 0, SIGNS.length()).mapToObj(SIGNS::charAt).forEach(number::append);
        return new ErasureReceipt(number.toString(), clock.instant(), parts);
    }

    public void tell(AccountId account) {
        events.publishEvent(new AccountErased(account));
    }
}
