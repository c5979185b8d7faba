package org.jobatlas.feed.internal.draft.places;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.shared.Place;
import org.jobatlas.shared.WordGroups;

/**
 * Normalises a place to town, region and country separated by commas: "US-OR-Portland", "Cambridge (MA)", "Sweden -
 * Stockholm", "Stor-Stockholm".
 */
final class PlaceSpelling {

    private static final WordGroups LISTS = WordGroups.of("feed/place-words");

    private static final Pattern CODES =
            Pattern.compile("^([A-Z]{2,3})[-_](?:([A-Z]{2,3})[-_])?(\\p{L}[\\p{L} .'-]{2,60})$");
    /** "GB - Leeds". */
    private static final Pattern COUNTRY_BEFORE = Pattern.compile("^([A-Z]{2}) [-\u2013] (\\p{Lu}[\\p{L} .'-]{2,60})$");
    /** "Santo André/SP" and "São Paulo - SP". */
    private static final Pattern STATE_BEHIND =
            Pattern.compile("^(\\p{L}[^/,]{1,39}[^/, ])(?: ?/ ?| [-\u2013] )([A-Z]{2})$");

    /** "Lausanne VD". */
    private static final Pattern CANTON = Pattern.compile("^(\\p{Lu}[\\p{L}. '-]{1,40}\\p{L}) ([A-Z]{2})$");

    private static final Pattern PATH = Pattern.compile("\\s[-\u2013\u2014]\\s|\\s?>\\s?|\\s?:\\s|, ?");
    private static final Pattern BRACKETS = Pattern.compile("^([^()]{2,60})(?<!\\s)\\s?\\(([^()]{2,30})\\)$");
    /** "Aarhus C" is a district of the town. */
    private static final Pattern DANISH_PART =
            Pattern.compile("^(?:(?:DK-)?\\d{4} )?(\\p{L}{4,30}) [CKMNSV\u00d8]{1,2}$");

    private static final Pattern DEPARTMENT = Pattern.compile("\\d{2,3}|2[AB]");
    private static final Pattern AROUND_BEFORE = Pattern.compile(
            "(?iu)^(?:greater |großraum |grossraum |raum |region |kommun |city of |ville de |métropole de"
                    + " |agglomération de |stadt |stad |gemeente |comune di |ayuntamiento de |"
                    + LISTS.any("around-before") + ")");
    private static final Pattern AROUND_BEHIND = Pattern.compile("(?iu)\\s" + LISTS.any("around-behind") + "$");
    private static final int MOST_PARTS = 5;

    private PlaceSpelling() {}

    static String plain(String text, Gazetteer gazetteer) {
        String stripped = text.strip();
        Matcher codes = CODES.matcher(stripped);
        if (codes.matches() && Countries.read(codes.group(1)).isPresent()) {
            return codes.group(3) + (codes.group(2) == null ? "" : ", " + codes.group(2)) + ", " + codes.group(1);
        }
        Matcher apart = COUNTRY_BEFORE.matcher(stripped);
        if (apart.matches() && isTownIn(apart.group(1), apart.group(2), gazetteer)) {
            return apart.group(2) + ", " + apart.group(1);
        }
        Matcher behind = STATE_BEHIND.matcher(stripped);
        if (behind.matches()) {
            return behind.group(1) + ", " + behind.group(2);
        }
        Matcher canton = CANTON.matcher(stripped);
        if (canton.matches() && isTownOf(canton.group(1), canton.group(2), gazetteer)) {
            return canton.group(1) + ", " + canton.group(2);
        }
        Matcher brackets = BRACKETS.matcher(stripped);
        if (brackets.matches() && !isTown(stripped, gazetteer)) {
            String inner = brackets.group(2).strip();
            return DEPARTMENT.matcher(inner).matches()
                    ? inner + " - " + brackets.group(1)
                    : brackets.group(1) + ", " + inner;
        }
        Matcher danish = DANISH_PART.matcher(stripped);
        boolean inDenmark = danish.matches()
                && gazetteer
                        .find(danish.group(1))
                        .filter(found -> "DK".equals(found.country()))
                        .isPresent();
        return inDenmark ? danish.group(1) + ", Danmark" : countryLast(stripped);
    }

    /** "Sweden - Stockholm" and "US, CA, San Francisco" name the largest area first. */
    private static String countryLast(String text) {
        List<String> parts = List.of(PATH.split(text, MOST_PARTS + 1));
        boolean countryFirst = parts.size() > 1
                && parts.size() <= MOST_PARTS
                && isCountry(parts.getFirst())
                && !States.isCode(parts.getLast())
                && parts.stream().skip(1).noneMatch(PlaceSpelling::isCountry)
                && parts.stream().noneMatch(String::isBlank);
        return countryFirst ? String.join(", ", parts.reversed()) : text;
    }

    private static boolean isCountry(String part) {
        return Countries.named(part).isPresent()
                || part.strip().equals("US")
                || part.strip().equals("UK");
    }

    /** Whether the gazetteer tells the town by the letters behind it, other than the USA and its neighbours, which are read elsewhere. */
    private static boolean isTownOf(String name, String letters, Gazetteer gazetteer) {
        return gazetteer
                .find(name + ", " + letters)
                .filter(found -> found.name().equalsIgnoreCase(name)
                        && States.countryOf(letters).isEmpty()
                        && Countries.read(letters)
                                .filter(country -> !country.equals(found.country()))
                                .or(() -> Countries.read(letters).isEmpty() ? Optional.of(letters) : Optional.empty())
                                .isPresent())
                .isPresent();
    }

    /** Whether the letters are those of the country of the town, and of no state. */
    private static boolean isTownIn(String letters, String name, Gazetteer gazetteer) {
        return States.countryOf(letters).isEmpty()
                && gazetteer
                        .find(name + ", " + letters)
                        .filter(found ->
                                letters.equals(found.country()) && found.name().equalsIgnoreCase(name))
                        .isPresent();
    }

    private static boolean isTown(String name, Gazetteer gazetteer) {
        return gazetteer
                .find(name)
                .filter(found -> found.name().equalsIgnoreCase(name))
                .isPresent();
    }

    /** The town that an area is named after, as in "Stockholms kommun"; empty where there is none. */
    static Optional<Place> seat(String name, String qualifier, Gazetteer gazetteer) {
        String core = AROUND_BEHIND
                .matcher(AROUND_BEFORE.matcher(name).replaceFirst(""))
                .replaceFirst("")
                .strip();
        if (core.equals(name)) {
            return Optional.empty();
        }
        Stream<String> spellings =
                core.endsWith("s") ? Stream.of(core, core.substring(0, core.length() - 1)) : Stream.of(core);
        return spellings
                .flatMap(each ->
                        gazetteer
                                .find(each + qualifier)
                                .filter(found -> found.name().equalsIgnoreCase(each))
                                .stream())
                .findFirst();
    }

    /** What to ask the gazetteer for a place, in turn. */
    static Stream<String> questions(Place place) {
        String country = place.country() == null
                ? ""
                : ", " + Locale.of("", place.country()).getDisplayCountry(Locale.ENGLISH);
        String region = place.region() == null ? "" : ", " + place.region();
        // "København K" is a district of the town
        String town = "DK".equals(place.country()) ? place.name().replaceAll(" [A-Z\u00d8]{1,2}$", "") : place.name();
        return Stream.of(place.name() + region + country, place.name() + region, place.name() + country, town + country)
                .distinct();
    }
}
