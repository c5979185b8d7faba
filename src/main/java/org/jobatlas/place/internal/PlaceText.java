package org.jobatlas.place.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobatlas.place.internal.TownIndex.Entry;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Place;
import org.jobatlas.shared.WordGroups;
import org.jspecify.annotations.Nullable;

/** Reads a location field: comma-separated parts, some of which name the country or region of the town. */
final class PlaceText {

    private static final WordGroups LISTS = WordGroups.of("place/text-words");

    private static final Pattern SEPARATOR = Pattern.compile("[,;|/()\\n\u2022\u00b7]|\\s[-\u2013\u2014]\\s");
    private static final Pattern CODE = Pattern.compile("(?<!\\S)\\S*?\\d\\S*+");
    private static final Pattern AROUND = Pattern.compile("(?iu)^(?:the )?(?:" + LISTS.any("around-before")
            + " )++|(?<!\\s)\\s++" + LISTS.any("around-behind") + "$");
    /** "Torino (TO)". */
    private static final Pattern PROVINCE = Pattern.compile("(\\p{L}[^()]{1,60}+) ?\\(([A-Z]{2})\\)");

    private static final Pattern DISTRICT = Pattern.compile("^(\\p{L}{3,40})-\\p{Lu}[\\p{L} -]{2,40}$");
    private static final Set<String> DISTRICTS = Set.of("DE", "AT", "CH", "LU", "FR", "BE", "NL");
    private static final long LARGE = 100_000;

    private static final int LONGEST_NAME = 4;

    /** A place has a handful of parts; every part is compared with all others, so that a text of thousands would take minutes. */
    private static final int MOST_PARTS = 24;

    private static final double PROVINCE_KM = 120;

    private final TownIndex towns;
    private final Regions regions;
    private final Provinces provinces;

    PlaceText(TownIndex towns, Regions regions, Provinces provinces) {
        this.towns = towns;
        this.regions = regions;
        this.provinces = provinces;
    }

    Optional<Place> read(String text) {
        List<String> parts = SEPARATOR
                .splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .flatMap(this::withoutCountryBehind)
                .limit(MOST_PARTS)
                .toList();
        return bracketed(text)
                .or(() -> inProvince(text))
                .or(() -> county(parts))
                .or(() -> wholePart(parts))
                .or(() -> wordsOfPart(parts))
                .or(() -> ofDistrict(parts))
                .or(() -> regionOnly(parts));
    }

    /** "Frankfurt (Oder)" is the whole name of a town. */
    private Optional<Place> bracketed(String text) {
        return text.indexOf('(') < 0
                ? Optional.empty()
                : towns.named(PlaceName.key(text.strip())).stream()
                        .findFirst()
                        .map(entry -> entry.town().place());
    }

    private Optional<Place> inProvince(String text) {
        Matcher province = PROVINCE.matcher(text.strip());
        return province.matches()
                ? towns.named(PlaceName.key(province.group(1))).stream()
                        .map(Entry::town)
                        .filter(town -> provinces.bracketed(town, province.group(2)))
                        .map(GazetteerRow::place)
                        .findFirst()
                : Optional.empty();
    }

    /** Splits "London UK" and "Richmond VA" into two parts. */
    private Stream<String> withoutCountryBehind(String part) {
        if (!towns.named(PlaceName.key(part)).isEmpty() || isQualifier(part)) {
            return Stream.of(part);
        }
        String[] words = part.split("\\s+");
        for (int tail = 1; tail <= Math.min(2, words.length - 1); tail++) {
            String last = String.join(" ", List.of(words).subList(words.length - tail, words.length));
            if (isQualifier(last) && towns.named(PlaceName.key(last)).isEmpty()) {
                return Stream.of(String.join(" ", List.of(words).subList(0, words.length - tail)), last);
            }
        }
        return Stream.of(part);
    }

    private boolean isQualifier(String part) {
        return regions.country(part).isPresent() || !regions.regions(part).isEmpty();
    }

    /** "Norfolk" alone means the English county, not the town in Virginia. */
    private Optional<Place> county(List<String> parts) {
        if (parts.size() != 1) {
            return Optional.empty();
        }
        String name = parts.getFirst();
        boolean britishTown = towns.named(PlaceName.key(name)).stream()
                .anyMatch(entry -> entry.town().country().equals("GB"));
        return regions.regions(name).stream()
                .filter(region ->
                        region.country().equals("GB") && !britishTown && !name.equalsIgnoreCase(region.name()))
                .map(region -> new Place(name, region.name(), region.country(), null))
                .findFirst();
    }

    private Optional<Place> wholePart(List<String> parts) {
        for (int i = 0; i < parts.size(); i++) {
            int part = i;
            Optional<Place> found = spellings(parts.get(i))
                    .flatMap(name -> fitting(PlaceName.key(name), parts, part))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** "Köln-Ehrenfeld" is a district of a large town; English names are joined in other ways, as in "Stoke-on-Trent". */
    private Optional<Place> ofDistrict(List<String> parts) {
        return IntStream.range(0, parts.size())
                .boxed()
                .flatMap(at -> DISTRICT.matcher(parts.get(at))
                        .results()
                        .flatMap(found -> towns.named(PlaceName.key(found.group(1))).stream())
                        .map(Entry::town)
                        .filter(town -> town.population() >= LARGE && DISTRICTS.contains(town.country()))
                        .filter(town -> qualifiersFit(town, parts, at)))
                .map(GazetteerRow::place)
                .findFirst();
    }

    private static Stream<String> spellings(String part) {
        String plain = CODE.matcher(part).replaceAll(" ").strip();
        String core = AROUND.matcher(plain).replaceAll("").strip();
        core = AROUND.matcher(core).replaceAll("").strip();
        Stream<String> genitive = core.equals(plain) || !core.endsWith("s")
                ? Stream.of()
                : Stream.of(core.substring(0, core.length() - 1));
        return Stream.concat(Stream.of(part, plain, core), genitive).distinct();
    }

    /** The longest place name within a part, last part first, because institutions name their town at the end. */
    private Optional<Place> wordsOfPart(List<String> parts) {
        for (int part = parts.size() - 1; part >= 0; part--) {
            List<String> words = new ArrayList<>(List.of(parts.get(part).split("\\s+")));
            for (int length = Math.min(LONGEST_NAME, words.size() - 1); length > 0; length--) {
                for (int from = words.size() - length; from >= 0; from--) {
                    Optional<Place> found = namedInside(words.subList(from, from + length), parts, part);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Place> namedInside(List<String> words, List<String> parts, int part) {
        String name = String.join(" ", words);
        boolean couldBe = Character.isUpperCase(name.charAt(0)) && name.length() > 2 && !isQualifier(name);
        return couldBe ? fitting(PlaceName.key(name), parts, part).findFirst() : Optional.empty();
    }

    private Stream<Place> fitting(String key, List<String> parts, int part) {
        List<GazetteerRow> fitting = towns.named(key).stream()
                .map(Entry::town)
                .filter(town -> qualifiersFit(town, parts, part))
                .toList();
        List<GazetteerRow> beside = fitting.size() < 2 ? List.of() : beside(parts, part);
        return fitting.stream()
                .sorted(Comparator.comparing(town -> beside.stream().noneMatch(other -> isNear(town, other))))
                .map(GazetteerRow::place);
    }

    /** The towns that the other parts name: in "Mérida, Badajoz" the capital of the province. */
    private List<GazetteerRow> beside(List<String> parts, int except) {
        return IntStream.range(0, parts.size())
                .filter(at -> at != except && !isQualifier(parts.get(at)))
                .mapToObj(at -> towns.named(PlaceName.key(parts.get(at))))
                .flatMap(List::stream)
                .map(Entry::town)
                .toList();
    }

    private static boolean isNear(GazetteerRow town, GazetteerRow other) {
        return town.country().equals(other.country()) && town.point().distanceKmTo(other.point()) <= PROVINCE_KM;
    }

    private boolean qualifiersFit(GazetteerRow town, List<String> parts, int except) {
        for (int i = 0; i < parts.size(); i++) {
            if (i != except && !fits(town, parts.get(i), parts.get(except))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the town may lie in the country or region that the text names; true if it names none.
     *
     * @param written the name of the town in the text
     */
    boolean fits(GazetteerRow town, String qualifier, String written) {
        Optional<String> country = regions.country(qualifier);
        List<Regions.Region> meant = regions.regions(qualifier);
        if (country.isEmpty() && meant.isEmpty()) {
            return true;
        }
        return country.filter(town.country()::equals).isPresent()
                || provinces.behind(town, qualifier, written)
                || meant.stream()
                        .anyMatch(region -> region.country().equals(town.country())
                                && (town.region() == null || region.name().equals(town.region())));
    }

    /** A country, or a region at the coordinates of the town it is named after. */
    private Optional<Place> regionOnly(List<String> parts) {
        if (parts.isEmpty() || !parts.stream().allMatch(this::isQualifier)) {
            return Optional.empty();
        }
        String name = parts.getFirst();
        return regions.regions(name).stream()
                .filter(region -> parts.stream().skip(1).allMatch(part -> liesIn(region, part)))
                .findFirst()
                .map(region -> new Place(name, region.name(), region.country(), seatOf(region)))
                .or(() -> regions.country(name).map(country -> new Place(name, null, country, null)));
    }

    private boolean liesIn(Regions.Region region, String qualifier) {
        return regions.country(qualifier).filter(region.country()::equals).isPresent()
                || regions.regions(qualifier).stream()
                        .anyMatch(other -> other.country().equals(region.country()));
    }

    private @Nullable GeoPoint seatOf(Regions.Region region) {
        String town = region.name().replaceAll("s? län$", "");
        return towns.named(PlaceName.key(town)).stream()
                .map(Entry::town)
                .filter(row -> region.name().equals(row.region()))
                .map(GazetteerRow::point)
                .findFirst()
                .orElse(null);
    }
}
