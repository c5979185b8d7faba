package org.jobatlas.feedback;

import java.util.UUID;

/** Identity of a list that was shown; answers refer to it. */
public record ImpressionListId(UUID value) {

    public static ImpressionListId of(String text) {
        return new ImpressionListId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
