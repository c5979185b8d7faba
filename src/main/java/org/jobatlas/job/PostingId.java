package org.jobatlas.job;

import java.util.UUID;

/** Identity of a posting. */
public record PostingId(UUID value) {

    public static PostingId of(String text) {
        return new PostingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
