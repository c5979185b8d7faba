package org.jobatlas.search.internal.retrieval;

import java.util.Set;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.job.index.PostingFields;
import org.jobatlas.search.Area;
import org.jobatlas.search.Reach;

/** From where a person can work to a predicate. */
final class ReachFilter {

    private ReachFilter() {}

    static PredicateFinalStep of(SearchPredicateFactory f, Reach reach) {
        PredicateFinalStep fromHome = f.match().field(PostingFields.REMOTE).matching(RemoteKind.REMOTE);
        PredicateFinalStep country = country(f, reach.countries());
        Area area = reach.area();
        if (area == null) {
            return country;
        }
        PredicateFinalStep unplaced = f.and(f.not(f.exists().field(PostingFields.PLACES)), country);
        return f.or(Filters.area(f, area), unplaced, f.and(fromHome, country));
    }

    /** In one of the countries, or without a country at all. */
    private static PredicateFinalStep country(SearchPredicateFactory f, Set<String> countries) {
        PredicateFinalStep none = f.not(f.exists().field(PostingFields.COUNTRIES));
        return countries.isEmpty()
                ? none
                : f.or(f.terms().field(PostingFields.COUNTRIES).matchingAny(countries), none);
    }
}
