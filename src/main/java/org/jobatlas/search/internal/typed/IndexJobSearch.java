package org.jobatlas.search.internal.typed;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.JobSearch;
import org.jobatlas.search.JobSearchResult;
import org.jobatlas.search.JobSearchResult.TypedPlace;
import org.jobatlas.search.JobSort;
import org.jobatlas.shared.ResultPage;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Search for people who type, in four requests at most: what has the meaning, what has the words with all counts, the counts of
 * facets that restrict, and the hits of the page. Only a query that finds next to nothing asks for spelling as well.
 */
@Service
class IndexJobSearch implements JobSearch {

    private static final long FEW = 3;

    private final QueryMatching matching;
    private final HitsAndFacets findings;
    private final FacetCounts facets;
    private final HitReader hits;
    private final Suggestions suggestions;

    IndexJobSearch(
            QueryMatching matching,
            HitsAndFacets findings,
            FacetCounts facets,
            HitReader hits,
            Suggestions suggestions) {
        this.matching = matching;
        this.findings = findings;
        this.facets = facets;
        this.hits = hits;
        this.suggestions = suggestions;
    }

    private record Found(JobQuery query, Matches matches, HitsAndFacets.Response answer) {

        /** Whether a trade was named and no hit is of it or near in meaning. */
        boolean missesTrade() {
            return answer.beside()
                    && Collections.disjoint(matches.similar(), answer.window())
                    && matches.text()
                            .map(QueryText::clause)
                            .filter(clause -> !clause.trades().isEmpty())
                            .isPresent();
        }
    }

    @Override
    @PreAuthorize("permitAll()")
    public JobSearchResult search(JobQuery query) {
        Found typed = find(query);
        if (typed.matches().text().isEmpty() || (typed.answer().worded() >= FEW && !typed.missesTrade())) {
            return result(typed, Optional.empty(), Optional.empty());
        }
        Optional<Found> other = query.asTyped()
                ? Optional.empty()
                : suggestions
                        .correct(query.text())
                        .map(text -> find(query.withText(text)))
                        .filter(found ->
                                found.answer().worded() > typed.answer().worded());
        if (other.isEmpty()) {
            return result(
                    query.asTyped() ? known(typed) : loosened(typed).orElseGet(() -> known(typed)),
                    Optional.empty(),
                    Optional.empty());
        }
        String spelling = suggestions.spelledAsIn(
                hits.titles(other.get().answer().ids()),
                query.text(),
                other.get().query().text());
        return typed.answer().worded() == 0
                ? result(other.get(), Optional.of(spelling), Optional.empty())
                : result(typed, Optional.empty(), Optional.of(spelling));
    }

    private Found find(JobQuery query) {
        return find(query, matching.match(query));
    }

    private Found find(JobQuery query, Matches matches) {
        return new Found(query, matches, findings.find(query, matches));
    }

    /** A text of which no word is known has no meaning that anything could be near to: then its words alone count. */
    private Found known(Found found) {
        boolean byMeaningAlone =
                found.answer().worded() == 0 && !found.matches().similar().isEmpty();
        return byMeaningAlone
                        && found.matches().text().filter(suggestions::knowsAny).isEmpty()
                ? find(found.query(), found.matches().byWords())
                : found;
    }

    /** Where nothing has all the words, or nothing of the trade has them: what is of the trade. */
    private Optional<Found> loosened(Found found) {
        boolean nothing = found.answer().worded() == 0;
        return nothing || found.missesTrade()
                ? matching.loosened(found.matches(), found.query())
                        .map(matches -> find(found.query(), matches))
                        .filter(looser -> nothing
                                ? looser.answer().worded() > 0
                                        || looser.answer().total()
                                                > found.answer().total()
                                : !looser.answer().beside())
                        .findFirst()
                : Optional.empty();
    }

    private JobSearchResult result(Found found, Optional<String> corrected, Optional<String> suggestion) {
        JobQuery query = found.query();
        HitsAndFacets.Response answer = found.answer();
        return new JobSearchResult(
                new ResultPage<>(hits.read(query, found.matches(), answer), answer.total(), query.offset()),
                facets.facets(found.matches(), query.filters(), answer.asked(), answer.counted()),
                corrected,
                suggestion,
                found.matches().text().flatMap(text -> place(text, corrected.orElse(query.text()))),
                found.matches().text().flatMap(QueryText::loosened));
    }

    private static Optional<TypedPlace> place(QueryText text, String shown) {
        return Optional.ofNullable(text.place())
                .map(area -> new TypedPlace(area, TypedPlaceReader.without(text.placeWords(), shown)));
    }

    @Override
    @PreAuthorize("permitAll()")
    public List<String> complete(String typed, int limit) {
        return suggestions.complete(new JobQuery(typed, JobFilters.NONE, JobSort.RELEVANCE, 0, 1).text(), limit);
    }
}
