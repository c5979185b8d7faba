package org.jobatlas.people;

import java.util.UUID;

/** Identity of what a company asked somebody. */
public record ContactId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
