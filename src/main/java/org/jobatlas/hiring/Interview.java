package org.jobatlas.hiring;

import java.time.Instant;

/** Time and place of an interview. */
public record Interview(Instant begins, int minutes, String place) {

    public static final int LONGEST_PLACE = 300;

    /** The same interview at another place. */
    public Interview at(String other) {
        return new Interview(begins, minutes, other);
    }
}
