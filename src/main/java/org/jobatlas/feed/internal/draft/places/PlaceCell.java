package org.jobatlas.feed.internal.draft.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobatlas.feed.internal.draft.Columns;
import org.jobatlas.feed.internal.draft.Table;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Place;
import org.jobatlas.shared.WordGroups;
import org.jsoup.parser.Parser;

/** Splits one cell into places: it may list several towns; words for remote work are removed. */
final class PlaceCell {

    private static final WordGroups LISTS = WordGroups.of("feed/place-words");

    private static final Pattern BETWEEN = Pattern.compile(
            "[;|\\n•]|(?:^|\\s)\\d[.)]\\s(?=\\p{Lu})|(?<=\\(\\d{2,3}\\)),|\\s/\\s|\\s" + LISTS.any("or") + "\\s");
    private static final Pattern OR = Pattern.compile("\\s" + LISTS.any("or") + "\\s");
    private static final Pattern WORKPLACE = Pattern.compile("(?iu)[(\\[]?(?<!\\p{L})(?:" + LISTS.any("how-far-remote")
            + " )?" + LISTS.any("workplace") + "(?!\\p{L})(?: " + LISTS.any("behind-workplace") + "){0,2}(?: "
            + LISTS.any("in") + "(?!\\p{L}))?[)\\]]?\\s{0,3}[-–—:,/]?");
    /** "Not remote": not said to be anywhere but at the place of work. */
    private static final Pattern NO_WORKPLACE = Pattern.compile("(?iu)(?<!\\p{L})" + LISTS.any("no") + "[ -](?:"
            + LISTS.any("how-far-remote") + " )?" + LISTS.any("workplace") + "(?!\\p{L})");
    /** "2 days a week from home". */
    private static final Pattern DAYS_AT_HOME =
            Pattern.compile("(?iu)[(\\[]?\\d(?: ?[-–] ?\\d)? " + LISTS.any("days") + " (?:" + LISTS.any("per") + " ?"
                    + LISTS.any("week") + " )?" + LISTS.any("at-home") + "(?!\\p{L})[)\\]]?");

    /** "T\u00e9l\u00e9travail 2 jours/semaine". */
    private static final Pattern HOME_SOME_DAYS =
            Pattern.compile("(?iu)" + LISTS.any("workplace") + " \\d(?: ?[-\u2013] ?\\d)? " + LISTS.any("days")
                    + "(?: ?/ ?| " + LISTS.any("per") + " )" + LISTS.any("week"));

    private static final Pattern NOWHERE = Pattern.compile("(?iu)" + LISTS.any("nowhere"));
    /** Names of regions that consist of one or several countries. */
    private static final Map<String, List<String>> AREAS = Table.read("areas.csv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get("name"),
                    row -> Stream.of(row.get("countries").split("\\|", 0))
                            .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
                            .toList()));

    private static final Pattern ANYWHERE = Pattern.compile("(?iu)^\\s{0,3}" + LISTS.any("anywhere") + "(?!\\p{L})");
    private static final Pattern AROUND = Pattern.compile("(?iu)^(?:" + LISTS.any("several") + "(?: "
            + LISTS.any("several-places") + ")? " + LISTS.any("spread-over") + "|" + LISTS.any("before-region")
            + ")\\s+(?:" + LISTS.any("region-article") + "\\s+)?|(?<=[^\\s,])\\s" + LISTS.any("behind-region")
            + "$|(?<="
            + LISTS.any("land-end") + ")" + LISTS.any("land-wide") + "(?: " + LISTS.any("land-wide-in")
            + ")?$|^\\d(?: ?[-–] ?\\d)? " + LISTS.any("days") + " (?:" + LISTS.any("per-week") + " " + LISTS.any("week")
            + " )?(?:" + LISTS.any("office-in") + " )?(?:(?:" + LISTS.any("office-the") + " )?" + LISTS.any("office")
            + ",? (?:" + LISTS.any("office-place") + " )?)?");
    private static final Pattern EDGES = Pattern.compile(
            "^[\\s,()\\[\\]/\u2013\u2014:-]++|(?<![\\s,(\\[/\u2013\u2014:-])[\\s,(\\[/\u2013\u2014:-]++$");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
    /** "['London', 'Leeds']" and "{'city': 'Leeds', 'country': 'UK'}": printed lists and objects. */
    private static final Pattern PRINTED = Pattern.compile("^[\\[{]{1,2}\\s?['\"].{1,500}['\"]\\s?[\\]}]{1,2}$");

    private static final Pattern KEY = Pattern.compile("(?<=[{,])\\s?['\"][^'\"]{1,40}['\"]\\s?:");
    private static final Pattern END_OF_OBJECT = Pattern.compile("\\}");
    private static final Pattern QUOTED = Pattern.compile("['\"]([^'\"]{1,100})['\"]");
    private static final int MOST = 10;
    private static final double SAME_TOWN_KM = 60;
    private static final long LARGEST_BESIDE = 10;
    private static final long LARGEST_BEHIND = 2;

    /** "Mérida, Badajoz" is not the Mérida that is known best. */
    private static final double PROVINCE_KM = 120;

    private static final Pattern COMMAS =
            Pattern.compile("\\s?,\\s" + LISTS.any("and") + "\\s|\\s" + LISTS.any("and") + "\\s|,");
    private static final List<Pattern> JOINTS =
            List.of(Pattern.compile("/"), Pattern.compile("\\s[-\u2013]\\s"), COMMAS, Pattern.compile(","));
    private static final Pattern AND = Pattern.compile("\\s" + LISTS.any("and") + "\\s");

    private PlaceCell() {}

    /** The places of the cell, as written. */
    static List<String> places(String escaped, Gazetteer gazetteer) {
        List<String> places = new ArrayList<>();
        String cell = printed(Parser.unescapeEntities(escaped, false).replace('\u00a0', ' '));
        boolean told = OR.matcher(cell).find();
        for (String piece : BETWEEN.split(cell, MOST + 1)) {
            String bare = withoutWorkplace(piece);
            List<String> together = AREAS.get(bare.toLowerCase(Locale.ROOT));
            if (together != null) {
                places.addAll(together);
            } else if (!bare.isEmpty()
                    && Columns.isStated(bare)
                    && !NOWHERE.matcher(bare).matches()) {
                places.addAll(towns(bare, told, gazetteer));
            }
        }
        return places.stream().distinct().limit(MOST).toList();
    }

    private static String printed(String cell) {
        String text = cell.strip();
        if (!PRINTED.matcher(text).matches()) {
            return cell;
        }
        boolean objects = text.startsWith("[") && text.indexOf('{') > 0;
        return objects
                ? END_OF_OBJECT
                        .splitAsStream(text)
                        .map(one -> values(one, ", "))
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.joining("; "))
                : values(text, text.startsWith("[") ? "; " : ", ");
    }

    private static String values(String text, String between) {
        return QUOTED.matcher(KEY.matcher(text).replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .filter(Columns::isStated)
                .collect(Collectors.joining(between));
    }

    /** "Remote - EMEA", "Leeds (Hybrid)". */
    static boolean namesWorkplace(String cell) {
        return WORKPLACE.matcher(withoutDenied(cell)).find() || someDaysAtHome(cell);
    }

    private static String withoutDenied(String cell) {
        return NO_WORKPLACE.matcher(cell).replaceAll(" ");
    }

    /** "Reading (2 days a week from home)". */
    static boolean someDaysAtHome(String cell) {
        return DAYS_AT_HOME.matcher(cell).find() || HOME_SOME_DAYS.matcher(cell).find();
    }

    /** "Anywhere in the United States": remote work within a country. */
    static boolean isAnywhere(String cell) {
        return ANYWHERE.matcher(cell).find();
    }

    private static String withoutWorkplace(String piece) {
        String there = HOME_SOME_DAYS
                .matcher(DAYS_AT_HOME.matcher(withoutDenied(piece)).replaceAll(" "))
                .replaceAll(" ");
        String bare = WORKPLACE.matcher(there).replaceAll(" ").strip();
        String name = EDGES.matcher(bare).replaceAll("");
        boolean whole = name.indexOf('(') >= 0 && name.indexOf(')') > name.indexOf('(');
        String plain = whole ? name : name.replace("(", "").replace(")", "").strip();
        return AROUND.matcher(plain).replaceAll("").strip();
    }

    /** "Stockholm, Göteborg, Malmö" are three towns; "Solna, Stockholm" and "London, Ontario" are one. */
    private static List<String> towns(String piece, boolean told, Gazetteer gazetteer) {
        List<String> named = List.of(COMMAS.split(piece, MOST + 1)).stream()
                .map(String::strip)
                .toList();
        if (areCountries(named) && !isTownOf(named, gazetteer)) {
            return named;
        }
        if (areTownsOfStates(named)) {
            return IntStream.range(0, named.size() / 2)
                    .mapToObj(pair -> named.get(pair * 2) + ", " + named.get(pair * 2 + 1))
                    .toList();
        }
        for (Pattern joint : JOINTS) {
            List<String> parts = List.of(joint.split(piece, MOST + 1)).stream()
                    .map(String::strip)
                    .toList();
            if (parts.size() > 1
                    && parts.size() <= MOST
                    && areTowns(
                            parts,
                            gazetteer,
                            told
                                    || JOINTS.indexOf(joint) < 2
                                    || AND.matcher(piece).find())) {
                return parts;
            }
        }
        return List.of(piece);
    }

    /** "New York, NY, Chicago, IL". */
    private static boolean areTownsOfStates(List<String> parts) {
        return parts.size() > 2
                && parts.size() % 2 == 0
                && IntStream.range(0, parts.size())
                        .allMatch(at ->
                                at % 2 == 0 != States.countryOf(parts.get(at)).isPresent());
    }

    /** "Granada, Nicaragua" is a town that another country is called like. */
    private static boolean isTownOf(List<String> parts, Gazetteer gazetteer) {
        return parts.size() == 2
                && gazetteer
                        .find(parts.getFirst() + ", " + parts.getLast())
                        .filter(town -> town.name().equalsIgnoreCase(parts.getFirst()) && town.point() != null)
                        .filter(town -> Countries.named(parts.getLast())
                                .filter(country -> country.equals(town.country()))
                                .isPresent())
                        .isPresent();
    }

    /** "Sweden, Norway"; "Georgia, USA" is one state of one country. */
    private static boolean areCountries(List<String> parts) {
        return parts.stream().noneMatch(part -> States.countryOf(part).isPresent())
                && parts.stream().allMatch(part -> Countries.named(part).isPresent())
                && parts.stream()
                                .flatMap(part -> Countries.named(part).stream())
                                .distinct()
                                .count()
                        > 1;
    }

    /** @param told whether the words between them show that there are several, however close */
    private static boolean areTowns(List<String> parts, Gazetteer gazetteer, boolean told) {
        List<Place> found = new ArrayList<>();
        for (String part : parts) {
            gazetteer
                    .find(part)
                    .filter(place -> place.name().equalsIgnoreCase(part) && place.point() != null)
                    .filter(place -> Countries.named(part).isEmpty()
                            && !CODE.matcher(part).matches())
                    .ifPresent(found::add);
        }
        if (found.size() < parts.size()) {
            return false;
        }
        Place first = found.getFirst();
        return found.stream().skip(1).allMatch(other -> told || isElsewhere(first, other, gazetteer));
    }

    private static boolean isElsewhere(Place first, Place other, Gazetteer gazetteer) {
        boolean qualifies = gazetteer
                .find(first.name() + ", " + other.name())
                .filter(town -> town.name().equalsIgnoreCase(first.name()))
                .map(Place::region)
                .filter(region ->
                        region.toLowerCase(Locale.ROOT).contains(other.name().toLowerCase(Locale.ROOT)))
                .isPresent();
        return !qualifies
                && !isProvince(first, other, gazetteer)
                && first.point() != null
                && other.point() != null
                && (first.point().distanceKmTo(other.point()) > SAME_TOWN_KM || isTownToo(first, other, gazetteer));
    }

    /**
     * "Malmö, Lund" are two: a town does not lie in a smaller one, unless that is so small that it is a part of it, as
     * in "Stockholm, Solna". Nor does it lie in one of about its size, as in "Düsseldorf, Köln".
     */
    private static boolean isTownToo(Place first, Place other, Gazetteer gazetteer) {
        long here = gazetteer.inhabitants(first).orElse(0);
        long there = gazetteer.inhabitants(other).orElse(0);
        return Objects.equals(first.country(), other.country())
                && here <= there * LARGEST_BESIDE
                && there <= here * LARGEST_BEHIND
                && here > 0;
    }

    private static boolean isProvince(Place first, Place other, Gazetteer gazetteer) {
        GeoPoint usual = first.point();
        GeoPoint seat = other.point();
        return usual != null
                && seat != null
                && gazetteer
                        .find(first.name() + ", " + other.name())
                        .filter(town -> town.name().equalsIgnoreCase(first.name()))
                        .map(Place::point)
                        .filter(point -> !point.equals(usual) && point.distanceKmTo(seat) < PROVINCE_KM)
                        .isPresent();
    }
}
