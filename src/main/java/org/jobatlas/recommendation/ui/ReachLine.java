package org.jobatlas.recommendation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jobatlas.job.ui.FactWording;
import org.jobatlas.job.ui.PlaceBox;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.recommendation.Assumed;
import org.jobatlas.recommendation.Horizon;
import org.jobatlas.recommendation.ui.facts.Correcting;
import org.jobatlas.shared.Place;
import org.jobatlas.uikit.Glyph;
import org.jspecify.annotations.Nullable;

/** One line above the list that says where it looked, with the ways to look elsewhere; where no place is known it asks for one. */
final class ReachLine extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<Double> RADII = List.of(25.0, 50.0, 100.0);
    private static final int NAMED = 3;

    private final transient Gazetteer gazetteer;
    private final transient Consumer<Horizon> look;
    private final transient Correcting correcting;

    ReachLine(Gazetteer gazetteer, Consumer<Horizon> look, Correcting correcting) {
        this.gazetteer = gazetteer;
        this.look = look;
        this.correcting = correcting;
        addClassName("reach-line");
    }

    void show(Assumed assumed) {
        removeAll();
        Span sentence = new Span(new Glyph("map-pin"), new Span(sentence(assumed)));
        sentence.addClassName("reach-sentence");
        add(sentence);
        if (assumed.place() == null || assumed.unmeasured()) {
            add(question());
        }
        if (assumed.place() != null || assumed.country() != null) {
            add(change(assumed));
        }
    }

    private String sentence(Assumed assumed) {
        String country = country(assumed.country());
        Place place = assumed.place();
        Double km = assumed.radiusKm();
        if (place != null && km != null) {
            return country == null
                    ? getTranslation("match.reach.radius.only", Math.round(km), FactWording.town(place, getLocale()))
                    : getTranslation(
                            "match.reach.radius", Math.round(km), FactWording.town(place, getLocale()), country);
        }
        if (country != null && !assumed.further().isEmpty()) {
            return getTranslation("match.reach.further", country, further(assumed.further()));
        }
        if (place != null && assumed.unmeasured()) {
            return country == null
                    ? getTranslation("match.reach.unmeasured.anywhere", place.name())
                    : getTranslation("match.reach.unmeasured", country, place.name());
        }
        if (country != null) {
            return getTranslation(assumed.guessed() ? "match.reach.guessed" : "match.reach.country", country);
        }
        return getTranslation("match.reach.anywhere");
    }

    private String further(Set<String> codes) {
        return codes.size() > NAMED
                ? getTranslation("match.reach.further.many", codes.size())
                : FactWording.list(
                        codes.stream()
                                .map(code -> Locale.of("", code).getDisplayCountry(getLocale()))
                                .sorted()
                                .toList(),
                        getLocale());
    }

    private @Nullable String country(@Nullable String code) {
        return code == null ? null : Locale.of("", code).getDisplayCountry(getLocale());
    }

    private Component question() {
        PlaceBox box = new PlaceBox(gazetteer, getTranslation("match.reach.ask"));
        box.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) {
                Place home = e.getValue();
                correcting.edit(
                        getTranslation("match.profile.added", FactWording.place(home, getLocale())),
                        p -> p.withPlace(home));
            }
        });
        return box;
    }

    private Component change(Assumed assumed) {
        Div ways = new Div();
        ways.addClassName("reach-ways");
        ways.setVisible(false);
        Place place = assumed.place();
        if (place != null && place.point() != null) {
            RADII.forEach(km -> ways.add(way(
                    getTranslation("match.km", Math.round(km)), km.equals(assumed.radiusKm()), Horizon.within(km))));
        }
        if (assumed.country() != null) {
            boolean whole = assumed.radiusKm() == null;
            ways.add(way(getTranslation("match.reach.whole", country(assumed.country())), whole, Horizon.COUNTRY));
        } else if (place != null && place.country() != null) {
            ways.add(way(getTranslation("match.reach.whole", country(place.country())), false, Horizon.COUNTRY));
        }
        ways.add(way(getTranslation("match.limits.anywhere"), assumed.anywhere(), Horizon.ANYWHERE));
        Button change = new Button(getTranslation("match.reach.change"));
        change.addClassNames("quiet", "reach-change");
        change.getElement().setAttribute("aria-expanded", "false");
        change.addClickListener(e -> {
            ways.setVisible(!ways.isVisible());
            change.getElement().setAttribute("aria-expanded", Boolean.toString(ways.isVisible()));
        });
        Div frame = new Div(change, ways);
        frame.addClassName("reach-choice");
        return frame;
    }

    private Button way(String name, boolean now, Horizon horizon) {
        Button way = new Button(name, e -> look.accept(horizon));
        way.addClassName("quiet");
        way.getElement().setAttribute("aria-pressed", Boolean.toString(now));
        return way;
    }
}
