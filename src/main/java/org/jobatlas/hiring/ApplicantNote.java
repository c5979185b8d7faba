package org.jobatlas.hiring;

import java.time.Instant;

/** A note that recruiters of the company share; the applicant never sees it. */
public record ApplicantNote(Instant at, String author, String text) {

    public static final int LONGEST = 4_000;

    /** The same note with another text. */
    public ApplicantNote saying(String other) {
        return new ApplicantNote(at, author, other);
    }
}
