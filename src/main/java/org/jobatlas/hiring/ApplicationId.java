package org.jobatlas.hiring;

import java.util.Optional;
import java.util.UUID;

/** Identity of an application. */
public record ApplicationId(UUID value) {

    /** Parses an id in a URL. */
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
