package org.jobatlas.job;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identity of a posting. */
public record PostingId(UUID value) {

    public static PostingId of(String text) {
        return new PostingId(UUID.fromString(text));
    }

    /** The identity that a posting from a source gets: the same in every portal and after every rebuild. */
    public static PostingId of(String source, String sourceId) {
        return new PostingId(UUID.nameUUIDFromBytes((source + "\u0001" + sourceId).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
