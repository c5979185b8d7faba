package org.jobatlas.job;

import java.util.List;

/**
 * Conditions for taking the job at all, read from the posting in the background.
 *
 * @param countries ISO 3166-1 alpha-2 codes of its places, {@link #UNKNOWN_COUNTRY} for an unknown one; empty where it
 *     states no place, or was not read yet
 * @param demands requirements stated in the text
 */
public record PostingConditions(List<String> countries, List<PostingDemand> demands) {

    public static final String UNKNOWN_COUNTRY = "??";
    public static final PostingConditions NONE = new PostingConditions(List.of(), List.of());

    public PostingConditions {
        countries = List.copyOf(countries);
        demands = List.copyOf(demands);
    }
}
