package org.jobatlas.resume;

import java.util.UUID;

/** Identity of a stored resume. */
public record ResumeId(UUID value) {

    public static ResumeId of(String text) {
        return new ResumeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
