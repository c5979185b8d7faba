package org.jobatlas.job;

import java.util.List;
import org.jobatlas.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a posting states plainly and what decides whether somebody can take the job at all.
 *
 * @param countries ISO 3166-1 alpha-2 codes of its places, {@link #UNKNOWN_COUNTRY} for a place that cannot be told; empty where it
 *     states no place, or was not read yet
 * @param demands what the text demands in plain words
 * @param language it is written in
 */
public record PostingFacts(
        List<String> countries,
        List<PostingDemand> demands,
        @Nullable Language language,
        @Nullable EmploymentType employmentType) {

    public static final String UNKNOWN_COUNTRY = "??";
    public static final PostingFacts NONE = new PostingFacts(List.of(), List.of(), null, null);

    public PostingFacts {
        countries = List.copyOf(countries);
        demands = List.copyOf(demands);
    }
}
