package org.jobatlas.search.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.job.ui.ViewerMoney;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.search.Area;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.JobSearch;
import org.jobatlas.search.JobSearchResult;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the search what the address bar says. */
@Component
class Searcher {

    private final JobSearch search;
    private final Gazetteer gazetteer;
    private final SearchLog log;

    Searcher(JobSearch search, Gazetteer gazetteer, SearchLog log) {
        this.search = search;
        this.gazetteer = gazetteer;
        this.log = log;
    }

    /**
     * A filter that could be loosened.
     *
     * @param state the search without it
     * @param hits how many jobs that would give
     */
    record Loosening(@Nullable Facet facet, String value, SearchState state, long hits) {}

    /** A page of hits that somebody sees. */
    Found search(SearchState state) {
        JobQuery query = query(state, SearchState.PAGE_SIZE);
        JobSearchResult result = search.search(query);
        return new Found(result, log.shown(query, result));
    }

    /** A page of hits, and the list as which it is remembered. */
    record Found(JobSearchResult result, ImpressionListId list) {}

    List<String> complete(String typed) {
        return typed.isBlank() ? List.of() : search.complete(typed.strip(), 8);
    }

    /** Whether a place was asked for that nobody knows; it does not restrict then. */
    boolean unknownPlace(SearchState state) {
        return !state.place().isEmpty() && area(state) == null;
    }

    /** What each filter, and a place among the words, costs where all together find nothing; most helpful first. */
    List<Loosening> loosenings(SearchState state, Optional<JobSearchResult.TypedPlace> typed) {
        List<Loosening> all = new ArrayList<>();
        typed.ifPresent(place -> {
            SearchState without = state.withText(place.rest());
            all.add(new Loosening(null, place.area().name(), without, count(without)));
        });
        if (!state.place().isEmpty()) {
            SearchState without = state.withPlace("", SearchState.DEFAULT_RADIUS);
            all.add(new Loosening(null, state.place(), without, count(without)));
        }
        state.choices().forEach((facet, values) -> {
            SearchState without = state.with(facet, List.of());
            all.add(new Loosening(facet, String.join(",", values), without, count(without)));
        });
        return all.stream()
                .filter(loosening -> loosening.hits() > 0)
                .sorted((a, b) -> Long.compare(b.hits(), a.hits()))
                .toList();
    }

    private long count(SearchState state) {
        return search.search(query(state, 1)).page().total();
    }

    private JobQuery query(SearchState state, int limit) {
        Set<Language> languages =
                state.chosen(Facet.LANGUAGE).stream().map(Language::new).collect(Collectors.toSet());
        String currency = ViewerMoney.currency();
        JobFilters filters = new JobFilters(
                state.chosen(Facet.FIELD),
                area(state),
                state.remote(),
                state.chosen(Facet.PAY).stream()
                        .findFirst()
                        .map(value -> SearchState.pay(value, currency))
                        .orElse(null),
                state.types(),
                state.levels(),
                state.number(Facet.AGE),
                languages);
        return new JobQuery(
                state.text(),
                filters,
                state.sort(),
                (state.page() - 1) * SearchState.PAGE_SIZE,
                limit,
                state.asTyped(),
                currency);
    }

    private @Nullable Area area(SearchState state) {
        Place place =
                state.place().isEmpty() ? null : gazetteer.find(state.place()).orElse(null);
        return place == null || place.point() == null ? null : new Area(place.name(), place.point(), state.radiusKm());
    }
}
