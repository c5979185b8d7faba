package org.jobatlas.profile.internal.facts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.shared.Place;

/** A town that the gazetteer does not know: behind a postcode, or before a region or country that it does know. */
final class UnknownTown {

    private static final String NAME =
            "(\\p{Lu}[\\p{L}\\p{M}'\u2019.-]{1,30}(?: (?:\\p{Lu}|am |an |im |in |de |la |le |sur |upon |i )[\\p{L}\\p{M}'\u2019.-]{1,30}){0,3})";
    private static final Pattern BEHIND_POSTCODE =
            Pattern.compile("(?<![\\d\\p{L}+-])(?:[A-Z]{1,2}-)?(?:\\d{5}|\\d{4}(?: [A-Z]{2})?|\\d{3} \\d{2}) " + NAME);
    private static final Pattern BEFORE_COUNTRY = Pattern.compile(NAME + ", ?(\\p{Lu}[\\p{L} .]{1,24})");

    private static final Pattern COUNTY = Pattern.compile("^Co\\.? ");

    private UnknownTown() {}

    static Optional<Place> in(String line, Gazetteer gazetteer, Optional<String> country) {
        Matcher postcode = BEHIND_POSTCODE.matcher(line);
        if (postcode.find()) {
            return Optional.of(new Place(postcode.group(1).strip(), null, country.orElse(null), null));
        }
        Matcher before = BEFORE_COUNTRY.matcher(line);
        return before.find()
                ? gazetteer
                        .find(COUNTY.matcher(before.group(2).strip()).replaceFirst("County "))
                        .filter(known -> known.country() != null)
                        .map(known -> new Place(
                                before.group(1).strip(),
                                known.region() == null && known.point() == null ? null : known.region(),
                                known.country(),
                                null))
                : Optional.empty();
    }
}
