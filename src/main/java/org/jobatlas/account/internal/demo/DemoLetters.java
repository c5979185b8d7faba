package org.jobatlas.account.internal.demo;

import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.internal.Account;
import org.jobatlas.account.internal.AccountRepository;
import org.jobatlas.account.internal.letter.AskedLetter;
import org.jobatlas.account.internal.signin.KnownDevices;
import org.jobatlas.mail.Delivery;
import org.jobatlas.mail.LetterTransport;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Where letters of the demo go instead of the mail. Whoever reads a letter can take its account over, so the page shows it only to
 * those who have that account anyway; the rest is for whoever started the demo.
 */
@Component
@ConditionalOnProperty("jobatlas.account.demo")
public class DemoLetters implements LetterTransport {

    private final AccountRepository accounts;
    private final KnownDevices devices;
    private final DemoLetterStore letters;

    DemoLetters(AccountRepository accounts, KnownDevices devices, DemoLetterStore letters) {
        this.accounts = accounts;
        this.devices = devices;
        this.letters = letters;
    }

    /** Keeps the letter for the outbox page, or prints it. */
    @Override
    public void deliver(Delivery delivery) {
        var owner = accounts.findByEmail(delivery.recipient().value()).map(Account::id);
        if (isPageFor(delivery, owner)) {
            letters.add(delivery, owner);
        } else {
            System.out.println(onTerminal(delivery));
        }
    }

    /** A letter to a new address, such as an invitation, has a page only where its own reader asked for it. */
    private boolean isPageFor(Delivery delivery, Optional<AccountId> owner) {
        return !StoredDemoAccounts.isDemo(delivery.recipient())
                && owner.map(devices::hasAny)
                        .orElseGet(() -> delivery.request() instanceof AskedLetter asked
                                && asked.askedBy().isPresent());
    }

    /** Names come from strangers: what would steer the terminal is left out. */
    public static String onTerminal(Delivery delivery) {
        var lines = delivery.letter()
                .text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> "  | " + line.replaceAll("\\p{C}", ""))
                .toList();
        return "Letter to %s, shown here alone: %s%n%s%n"
                .formatted(
                        delivery.recipient(), delivery.letter().subject(), String.join(System.lineSeparator(), lines));
    }
}
