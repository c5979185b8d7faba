package org.jobatlas.people;

import java.util.UUID;

/** Identity of a contact request. */
public record ContactId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
