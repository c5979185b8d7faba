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
 * Keeps letters of a demo instead of sending them. A letter can give control of an account, so the page shows it only
 * to people who already have that account; all others go to the terminal.
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

    /** Stores the letter for the outbox page, or prints it. */
    @Override
    public void deliver(Delivery delivery) {
        var owner = accounts.findByEmail(delivery.recipient().value()).map(Account::id);
        if (isPageFor(delivery, owner)) {
            letters.add(delivery, owner);
        } else {
            System.out.println(onTerminal(delivery));
        }
    }

    /**
     * A letter to a new address, such as an invitation, is shown on the page only where its recipient asked for it.
     */
    private boolean isPageFor(Delivery delivery, Optional<AccountId> owner) {
        return !StoredDemoAccounts.isDemo(delivery.recipient())
                && owner.map(devices::hasAny)
                        .orElseGet(() -> delivery.request() instanceof AskedLetter asked
                                && asked.askedBy().isPresent());
    }

    /** Names are user input: control characters are removed before printing to the terminal. */
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
