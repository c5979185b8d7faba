package org.jobatlas.account;

import java.util.UUID;

/** Identity of an account. */
public record AccountId(UUID value) {

    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
