package org.jobatlas.feed.internal.draft.places;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.shared.Place;

/**
 * The town that a title names ("Dispensing Optician Huddersfield") where the row itself names none, or only a country.
 * A town outside of the row's country is a namesake or a place of origin, and is ignored.
 */
public final class TitlePlaces {

    /** State abbreviation after a town, as in "Chiropractor Salisbury MA". */
    private static final Pattern STATE = Pattern.compile("\\G[ ,(]{1,3}([A-Z]{2})\\b");

    private final Gazetteer gazetteer;

    public TitlePlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The town that a title names.
     *
     * @param country expected country of work; empty where the row says nothing
     */
    public List<Place> of(String title, List<Place> stated, Optional<String> country) {
        if (!stated.stream().allMatch(TitlePlaces::isCountry)) {
            return stated;
        }
        return gazetteer
                .firstIn(title)
                .flatMap(town -> inState(title, town))
                .flatMap(town -> inCountry(town, country))
                .filter(town -> town.point() != null)
                .map(List::of)
                .orElse(stated);
    }

    private static boolean isCountry(Place place) {
        return place.namesCountryAlone()
                || (place.point() == null
                        && Countries.named(place.name())
                                .filter(country -> country.equals(place.country()))
                                .isPresent());
    }

    private Optional<Place> inState(String title, Place town) {
        int at = title.indexOf(town.name());
        Matcher state = STATE.matcher(title);
        return at < 0
                        || !state.find(at + town.name().length())
                        || States.countryOf(state.group(1)).isEmpty()
                ? Optional.of(town)
                : gazetteer.find(town.name() + ", " + state.group(1));
    }

    /** The town of the same name in that country. */
    private Optional<Place> inCountry(Place town, Optional<String> country) {
        if (country.isEmpty() || country.get().equals(town.country())) {
            return Optional.of(town);
        }
        String name = Locale.of("", country.get()).getDisplayCountry(Locale.ENGLISH);
        return gazetteer
                .find(town.name() + ", " + name)
                .filter(found -> country.get().equals(found.country()));
    }
}
