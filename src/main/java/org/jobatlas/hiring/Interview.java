package org.jobatlas.hiring;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Time and place of an interview.
 *
 * @param zone in which the time was set
 */
public record Interview(Instant begins, ZoneId zone, int minutes, String place) {

    public static final int LONGEST_PLACE = 300;

    /** The same interview at another place. */
    public Interview at(String other) {
        return new Interview(begins, zone, minutes, other);
    }

    /** Whether clocks in another zone show another time then. */
    public boolean differsIn(ZoneId other) {
        return !zone.getRules().getOffset(begins).equals(other.getRules().getOffset(begins));
    }
}
