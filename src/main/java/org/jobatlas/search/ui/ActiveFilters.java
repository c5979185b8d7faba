package org.jobatlas.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.search.JobSearchResult;
import org.jobatlas.uikit.Chip;

/** What restricts the result, each removable. */
final class ActiveFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Labels labels;
    private final transient SearchPage page;

    ActiveFilters(Labels labels, SearchPage page) {
        this.labels = labels;
        this.page = page;
        addClassNames("chips", "active-filters");
    }

    void show(SearchState state) {
        removeAll();
        showChoices(state);
        setVisible(getComponentCount() > 0);
    }

    /** A place that stands in the words themselves; taking it away takes it out of the words. */
    void showTyped(JobSearchResult.TypedPlace place) {
        String text = getTranslation(
                "search.near", place.area().name(), Math.round(place.area().radiusKm()));
        addComponentAsFirst(chip(text, s -> s.withText(place.rest())).withGlyph("map-pin"));
        setVisible(true);
    }

    private void showChoices(SearchState state) {
        if (!state.place().isEmpty()) {
            String text = getTranslation("search.near", state.place(), state.radiusKm());
            add(chip(text, s -> s.withPlace("", SearchState.DEFAULT_RADIUS)).withGlyph("map-pin"));
        }
        for (Facet facet : Facet.values()) {
            state.chosen(facet).stream()
                    .sorted()
                    .forEach(value -> add(
                            chip(FacetNames.name(facet, value, labels, getLocale()), s -> s.without(facet, value))));
        }
        if (getComponentCount() > 1) {
            Button all = new Button(getTranslation("search.clear"), e -> page.change(SearchState::withoutFilters));
            all.addClassNames("quiet", "clear-filters");
            add(all);
        }
    }

    private Chip chip(String text, java.util.function.UnaryOperator<SearchState> without) {
        return new Chip(text)
                .styled("chip-filter")
                .removable(getTranslation("search.remove", text), () -> page.change(without));
    }
}
