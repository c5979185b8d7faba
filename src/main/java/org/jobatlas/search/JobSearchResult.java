package org.jobatlas.search;

import java.util.Optional;
import org.jobatlas.shared.ResultPage;

/**
 * The answer to a search.
 *
 * @param corrected the query whose hits these are, where the one that was typed is misspelt and finds nothing
 * @param suggestion a query that would find more, where this one finds little
 * @param place that was read in the query
 * @param loosened the words that the hits have, where nothing has them all
 */
public record JobSearchResult(
        ResultPage<JobHit> page,
        JobFacets facets,
        Optional<String> corrected,
        Optional<String> suggestion,
        Optional<TypedPlace> place,
        Optional<String> loosened) {

    /**
     * A place in a query.
     *
     * @param area where the hits are
     * @param rest the query without it
     */
    public record TypedPlace(Area area, String rest) {}
}
