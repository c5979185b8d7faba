package org.jobatlas.hiring;

import java.time.Instant;

/** When and where somebody is met. */
public record Interview(Instant begins, int minutes, String place) {

    public static final int LONGEST_PLACE = 300;

    /** The same elsewhere. */
    public Interview at(String other) {
        return new Interview(begins, minutes, other);
    }
}
