package org.jobatlas.search.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jobatlas.feedback.RecentSearches;
import org.jobatlas.search.Area;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.JobSort;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Recent searches of a seeker, as URLs of the search page. */
@Component
class SearchMemory {

    private static final int LOOKED_AT = 40;

    private final RecentSearches searches;
    private final JsonMapper json;

    SearchMemory(RecentSearches searches, JsonMapper json) {
        this.searches = searches;
        this.json = json;
    }

    /** Distinct by words and place, latest first; without searches that have neither. */
    List<SearchState> latest(int limit) {
        Map<String, SearchState> byName = new LinkedHashMap<>();
        searches.latest(LOOKED_AT).stream()
                .flatMap(asked -> read(asked).stream())
                .filter(state -> !name(state).isEmpty())
                .forEach(state -> byName.putIfAbsent(name(state), state));
        return byName.values().stream().limit(limit).toList();
    }

    /** "nurse · Leeds". */
    static String name(SearchState state) {
        return state.place().isEmpty()
                ? state.text()
                : state.text().isEmpty() ? state.place() : state.text() + " · " + state.place();
    }

    /** A record of an older version may not be readable. */
    private Optional<SearchState> read(String asked) {
        try {
            JobQuery query = json.readValue(asked, JobQuery.class);
            Area area = query.filters().area();
            Set<String> fields = query.filters().fields();
            return Optional.of(new SearchState(
                    query.text(),
                    area == null ? "" : area.name(),
                    area == null ? SearchState.DEFAULT_RADIUS : (int) Math.round(area.radiusKm()),
                    fields.isEmpty() ? Map.of() : Map.of(Facet.FIELD, fields),
                    JobSort.RELEVANCE,
                    1,
                    false));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
