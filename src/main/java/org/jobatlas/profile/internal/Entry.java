package org.jobatlas.profile.internal;

import java.util.List;
import org.jobatlas.profile.Experience;

/**
 * A position with the lines that tell of it.
 *
 * @param lines from its dates up to the next position
 */
record Entry(Experience experience, DateRange period, List<String> lines) {

    Entry {
        lines = List.copyOf(lines);
    }
}
