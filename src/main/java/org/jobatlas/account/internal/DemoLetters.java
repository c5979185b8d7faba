package org.jobatlas.account.internal;

import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.EmailAddress;
import org.springframework.stereotype.Component;

/**
 * Where a letter of the demo goes instead of the mail. Whoever reads a letter can take its account over, so the page shows it only
 * to those who have that account anyway; the rest is for whoever started the demo.
 */
@Component
class DemoLetters {

    private final AccountRepository accounts;
    private final KnownDevices devices;

    DemoLetters(AccountRepository accounts, KnownDevices devices) {
        this.accounts = accounts;
        this.devices = devices;
    }

    /** Keeps the letter for the outbox page, or prints it. */
    void show(Letter letter, ComposedLetter text) {
        var owner = accounts.findByEmail(letter.recipient().value()).map(Account::id);
        if (isPageFor(letter.recipient(), owner)) {
            letter.shown(text, owner);
        } else {
            System.out.println(onTerminal(letter.recipient(), text));
            letter.delivered();
        }
    }

    private boolean isPageFor(EmailAddress recipient, Optional<AccountId> owner) {
        return !StoredDemoAccounts.isDemo(recipient)
                && owner.map(devices::hasAny).orElse(true);
    }

    /** Names come from strangers: what would steer the terminal is left out. */
    static String onTerminal(EmailAddress recipient, ComposedLetter text) {
        var lines = text.text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> "  | " + line.replaceAll("\\p{C}", ""))
                .toList();
        return "Letter to %s, shown here alone: %s%n%s%n"
                .formatted(recipient, text.subject(), String.join(System.lineSeparator(), lines));
    }
}
