package org.jobatlas.profile.internal.posts;

import java.util.List;
import java.util.stream.Stream;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.internal.dates.DateRange;
import org.jobatlas.shared.Place;
import org.jspecify.annotations.Nullable;

/**
 * A position with the lines that tell of it.
 *
 * @param lines from its dates up to the next position
 * @param place where it was held; null where not stated
 */
public record Entry(
        Experience experience,
        DateRange period,
        List<String> lines,
        @Nullable Place place) {

    public Entry {
        lines = List.copyOf(lines);
    }

    /** This position with what another passage tells of it. */
    Entry with(Entry same) {
        return new Entry(
                experience,
                period,
                Stream.concat(lines.stream(), same.lines.stream()).toList(),
                place == null ? same.place : place);
    }
}
