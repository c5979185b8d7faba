package org.jobatlas.demo.internal;

import java.util.Locale;
import java.util.Optional;
import org.jobatlas.account.Accounts;
import org.jobatlas.account.DemoAccount;
import org.jobatlas.account.DemoAccounts;
import org.jobatlas.account.Role;
import org.jobatlas.shared.EmailAddress;
import org.springframework.stereotype.Component;

/** Invented people of the demo, who cannot sign in. */
@Component
class DemoPeople {

    private final DemoAccounts demo;
    private final Accounts accounts;

    DemoPeople(DemoAccounts demo, Accounts accounts) {
        this.demo = demo;
        this.accounts = accounts;
    }

    /** Empty where they already exist. */
    Optional<DemoAccount> invent(String name, Role role) {
        EmailAddress email = EmailAddress.parse(name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@demo.example")
                .orElseThrow();
        return demo.invent(email, name).map(id -> {
            if (role != Role.SEEKER) {
                accounts.grant(id, role);
            }
            return new DemoAccount(id, email, "", role);
        });
    }

    void act(DemoAccount person, Runnable work) {
        demo.actAs(person, work);
    }
}
