package org.jobatlas.hiring;

import java.time.Instant;

/**
 * A message between company and applicant.
 *
 * @param ofCompany whether the company wrote it
 * @param author display name of the writer; for the applicant the company's name
 */
public record Message(Instant at, boolean ofCompany, String author, String text) {

    public static final int LONGEST = 4_000;

    /** The same message with another text. */
    public Message saying(String other) {
        return new Message(at, ofCompany, author, other);
    }
}
