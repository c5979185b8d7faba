package org.jobatlas.hiring;

import java.time.Instant;

/**
 * A message between the company and the applicant.
 *
 * @param ofCompany who wrote it
 * @param author what to call the writer; for the applicant the company's name
 */
public record Message(Instant at, boolean ofCompany, String author, String text) {

    public static final int LONGEST = 4_000;

    /** The same with another text. */
    public Message saying(String other) {
        return new Message(at, ofCompany, author, other);
    }
}
