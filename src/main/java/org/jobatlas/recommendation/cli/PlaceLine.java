package org.jobatlas.recommendation.cli;

import java.util.Locale;
import java.util.TreeSet;
import org.jobatlas.recommendation.Assumed;
import org.jobatlas.recommendation.More;
import org.jobatlas.shared.Place;
import org.jspecify.annotations.Nullable;

/** Sentences on where a list looked and what a wider one would add. */
final class PlaceLine {

    private static final String GUESSED =
            ": a guess from the language settings here, since no place was read from the resume: say --near PLACE.";

    private PlaceLine() {}

    static String of(Assumed assumed) {
        Place place = assumed.place();
        Double km = assumed.radiusKm();
        String country = country(assumed.country());
        if (place != null && km != null) {
            String there = String.format(Locale.ROOT, "Within %.0f km of %s", km, place.name());
            return country == null ? there + "." : there + ", and remote in " + country + ".";
        }
        if (place != null && assumed.unmeasured() && assumed.further().isEmpty()) {
            return (country == null ? "Anywhere" : "In " + country) + ": distances from " + place.name()
                    + " are not known, say --near PLACE.";
        }
        if (country != null) {
            String further = assumed.further().isEmpty()
                    ? ""
                    : ", and where else the person may work: " + String.join(", ", new TreeSet<>(assumed.further()));
            return "In " + country + further + (assumed.guessed() ? GUESSED : ".");
        }
        return place == null ? "Anywhere, since no place was read from the resume: say --near PLACE." : "Anywhere.";
    }

    static String of(More more) {
        String where =
                switch (more.kind()) {
                    case RADIUS -> String.format(Locale.ROOT, "up to %.0f km", more.radiusKm());
                    case COUNTRY -> "in the whole country";
                    case ANYWHERE -> "anywhere";
                    case NEAREST -> "what comes nearest anywhere";
                    case STRETCH -> "as a stretch";
                    case LICENCE -> "a licence away";
                };
        return more.count() + (more.count() == More.MOST ? " or more" : "") + " more " + where;
    }

    private static @Nullable String country(@Nullable String code) {
        return code == null ? null : Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }
}
