package org.jobatlas.search.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.Function;
import org.jobatlas.job.ui.PlaceBox;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.search.JobSearchResult;
import org.jobatlas.shared.Place;
import org.jobatlas.uikit.Glyph;
import org.jobatlas.uikit.LeanButton;
import org.jspecify.annotations.Nullable;

/** Words, place and radius. */
final class SearchBar extends Div {

    private static final long serialVersionUID = 1L;

    private final ComboBox<String> text = new ComboBox<>();
    private final PlaceBox place;
    private final Select<Integer> radius = new Select<>();
    private final LeanButton placeToggle = new LeanButton("", this::togglePlace).withGlyph("map-pin");
    private final transient Gazetteer gazetteer;
    private final transient SearchPage page;
    private transient JobSearchResult.@Nullable TypedPlace typed;

    SearchBar(Searcher searcher, Gazetteer gazetteer, SearchPage page) {
        this.gazetteer = gazetteer;
        this.page = page;
        place = new PlaceBox(gazetteer, getTranslation("search.place"));
        addClassName("search-bar");
        getElement().setAttribute("role", "search").setAttribute("aria-label", getTranslation("search.title"));
        prepareText(searcher);
        prepareRadius();
        place.addValueChangeListener(e -> {
            radius.setEnabled(e.getValue() != null);
            submit(e.isFromClient());
        });
        LeanButton button = new LeanButton(getTranslation("search.submit"), () -> submit(true)).withGlyph("search");
        button.addClassNames("button-primary", "search-submit");
        button.setAriaLabel(getTranslation("search.submit"));
        add(text, placeToggle(), place, radius, button);
    }

    void show(SearchState state) {
        text.setValue(state.text().isEmpty() ? null : state.text());
        Place known = state.place().isEmpty()
                ? null
                : gazetteer.find(state.place()).orElseGet(() -> Place.named(state.place()));
        place.setValue(known);
        radius.setValue(closest(state.radiusKm()));
        radius.setEnabled(known != null);
        typed = null;
    }

    /** A place that stands in the words: choosing another radius puts it into the box for places. */
    void showTyped(JobSearchResult.TypedPlace place) {
        radius.setValue(closest((int) Math.round(place.area().radiusKm())));
        radius.setEnabled(true);
        typed = place;
    }

    /** Opens place and radius where there is no room to show them always. */
    private LeanButton placeToggle() {
        placeToggle.addClassNames("place-toggle", "quiet");
        placeToggle.setAriaLabel(getTranslation("search.place.toggle"));
        placeToggle.getElement().setAttribute("aria-expanded", "false");
        return placeToggle;
    }

    private void togglePlace() {
        boolean open = !hasClassName("open");
        setClassName("open", open);
        placeToggle.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    private void prepareText(Searcher searcher) {
        text.setPlaceholder(getTranslation("search.placeholder"));
        text.setAriaLabel(getTranslation("search.placeholder"));
        text.setAllowCustomValue(true);
        text.setClearButtonVisible(true);
        text.setPrefixComponent(new Glyph("search"));
        text.addClassName("query-box");
        Function<String, java.util.List<String>> complete = searcher::complete;
        text.setItemsWithFilterConverter(
                query -> complete.apply(query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                filter -> filter);
        text.addCustomValueSetListener(e -> {
            text.setValue(e.getDetail());
            submit(true);
        });
        text.addValueChangeListener(e -> submit(e.isFromClient()));
        text.getElement()
                .addEventListener("keydown", e -> submit(true))
                .setFilter("event.key === 'Enter' && !event.target.opened");
    }

    private void prepareRadius() {
        radius.setItems(10, 25, 50, 100, 250);
        radius.setItemLabelGenerator(km -> getTranslation("search.within", km));
        radius.setAriaLabel(getTranslation("search.radius"));
        radius.addValueChangeListener(e -> {
            JobSearchResult.TypedPlace read = typed;
            if (e.isFromClient() && read != null && place.getValue() == null) {
                page.change(state ->
                        state.withText(read.rest()).withPlace(read.area().name(), e.getValue()));
            } else {
                submit(e.isFromClient());
            }
        });
    }

    private void submit(boolean fromPerson) {
        if (!fromPerson) {
            return;
        }
        String words = text.getValue() == null ? "" : text.getValue();
        Place chosen = place.getValue();
        String name = chosen == null ? "" : searchName(chosen);
        Integer km = radius.getValue();
        page.change(state -> state.withText(words).withPlace(name, km == null ? SearchState.DEFAULT_RADIUS : km));
    }

    private static String searchName(Place place) {
        return place.country() == null ? place.name() : place.name() + ", " + place.country();
    }

    private static int closest(int km) {
        return java.util.stream.IntStream.of(10, 25, 50, 100, 250)
                .boxed()
                .min(java.util.Comparator.comparingInt(choice -> Math.abs(choice - km)))
                .orElse(SearchState.DEFAULT_RADIUS);
    }
}
