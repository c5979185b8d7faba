package org.jobatlas.account;

import org.jobatlas.shared.EmailAddress;

/** The sign-in data of one demo account. */
public record DemoAccount(AccountId id, EmailAddress email, String password, Role role) {

    @Override
    public String toString() {
        return "DemoAccount[" + email + ", " + role + "]";
    }
}
