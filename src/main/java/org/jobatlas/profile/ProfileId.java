package org.jobatlas.profile;

import java.util.UUID;

/** Identity of a stored profile. */
public record ProfileId(UUID value) {

    public static ProfileId of(String text) {
        return new ProfileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
