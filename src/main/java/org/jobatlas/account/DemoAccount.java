package org.jobatlas.account;

import org.jobatlas.shared.EmailAddress;

/** What to type to sign in as one of the demo accounts. */
public record DemoAccount(AccountId id, EmailAddress email, String password, Role role) {

    @Override
    public String toString() {
        return "DemoAccount[" + email + ", " + role + "]";
    }
}
