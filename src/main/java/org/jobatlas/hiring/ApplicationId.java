package org.jobatlas.hiring;

import java.util.Optional;
import java.util.UUID;

/** Identity of an application. */
public record ApplicationId(UUID value) {

    /** The id that an address names, where it is one. */
    public static Optional<ApplicationId> parse(String text) {
        try {
            return Optional.of(new ApplicationId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
