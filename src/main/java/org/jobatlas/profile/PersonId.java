package org.jobatlas.profile;

import java.util.Optional;
import java.util.UUID;

/** Identity of somebody who wants to be found, which tells nobody whose it is; it ends with the consent. */
public record PersonId(UUID value) {

    /** The id that an address names, where it is one. */
    public static Optional<PersonId> parse(String text) {
        try {
            return Optional.of(new PersonId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
