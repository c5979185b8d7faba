package org.jobatlas.job;

import java.util.List;

/**
 * What decides whether somebody can take the job at all, read from the posting in the background.
 *
 * @param countries ISO 3166-1 alpha-2 codes of its places, {@link #UNKNOWN_COUNTRY} for a place that cannot be told; empty where it
 *     states no place, or was not read yet
 * @param demands what the text demands in plain words
 */
public record PostingConditions(List<String> countries, List<PostingDemand> demands) {

    public static final String UNKNOWN_COUNTRY = "??";
    public static final PostingConditions NONE = new PostingConditions(List.of(), List.of());

    public PostingConditions {
        countries = List.copyOf(countries);
        demands = List.copyOf(demands);
    }
}
