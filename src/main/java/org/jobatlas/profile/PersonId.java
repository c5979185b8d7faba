package org.jobatlas.profile;

import java.util.Optional;
import java.util.UUID;

/** Pseudonymous identity of a findable person; it ends with the consent. */
public record PersonId(UUID value) {

    /** Parses an id in a URL. */
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
