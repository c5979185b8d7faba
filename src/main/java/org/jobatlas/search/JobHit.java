package org.jobatlas.search;

import java.util.List;
import org.jobatlas.job.PostingSummary;
import org.jspecify.annotations.Nullable;

/**
 * A posting that was found.
 *
 * @param title with the matched words between {@code <mark>} and {@code </mark>}, everything else escaped
 * @param fragments of the description, marked and escaped likewise
 * @param distanceKm to the centre of the area searched, where both are known
 */
public record JobHit(
        PostingSummary posting,
        String title,
        List<String> fragments,
        @Nullable Double distanceKm) {

    public JobHit {
        fragments = List.copyOf(fragments);
    }
}
