package org.jobatlas.feed.internal.draft.places;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.feed.internal.draft.ColumnMeaning;
import org.jobatlas.feed.internal.draft.Columns;
import org.jobatlas.feed.internal.draft.FeedEntry;
import org.jobatlas.feed.internal.draft.UnreadValues;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Place;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the place of work from one line ("Leeds, West Yorkshire", "74 - ANNECY") or from several columns. */
public final class FeedPlaceReader {

    private static final int LONGEST_NAME = 60;
    private static final int MOST_PLACES = 10;
    private static final double NEAR_KM = 30;

    /** The fields that places are read from. */
    private static final List<ColumnMeaning> SAYING = List.of(
            ColumnMeaning.PLACE,
            ColumnMeaning.REGION,
            ColumnMeaning.COUNTRY,
            ColumnMeaning.LATITUDE,
            ColumnMeaning.LONGITUDE,
            ColumnMeaning.APPLICANTS_FROM);

    private static final int MOST_KEPT = 2_000;
    private static final int LONGEST_KEPT = 500;

    private final Columns columns;
    private final Gazetteer gazetteer;
    private final LineCountries lines;

    /** Most postings of a file are in places that were read before. */
    private final Cache<List<List<String>>, List<Place>> known =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).executor(Runnable::run).build();

    public FeedPlaceReader(Columns columns, Gazetteer gazetteer) {
        this.columns = columns;
        this.gazetteer = gazetteer;
        this.lines = new LineCountries(gazetteer);
    }

    public List<Place> read(FeedEntry.Row row, UnreadValues doubts) {
        columns.first(row, ColumnMeaning.COUNTRY)
                .filter(text -> Countries.read(text).isEmpty())
                .ifPresent(text -> doubts.add("country", text));
        List<List<String>> said =
                SAYING.stream().map(field -> columns.list(row, field)).toList();
        boolean brief =
                said.stream().flatMap(List::stream).mapToInt(String::length).sum() <= LONGEST_KEPT;
        return brief ? known.get(said, _ -> read(row)) : read(row);
    }

    private List<Place> read(FeedEntry.Row row) {
        List<String> cells = columns.list(row, ColumnMeaning.PLACE);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < Math.min(cells.size(), MOST_PLACES); i++) {
            List<String> names = PlaceCell.places(cells.get(i), gazetteer);
            boolean one = names.size() == 1;
            Details details = new Details(
                    one ? beside(row, ColumnMeaning.REGION, i, cells.size()) : null,
                    country(row, i, cells.size()),
                    one ? point(row, i, cells.size()) : null);
            names.forEach(name -> add(places, place(name, details)));
        }
        if (places.isEmpty() && cells.stream().noneMatch(PlaceCell::namesWorkplace)) {
            Details details = new Details(null, country(row, 0, 1), point(row, 0, 1));
            columns.first(row, ColumnMeaning.REGION)
                    .or(() -> columns.first(row, ColumnMeaning.COUNTRY))
                    .flatMap(name -> place(name, details))
                    .ifPresent(places::add);
        }
        if (places.isEmpty()) {
            // the required residence for remote work
            columns.list(row, ColumnMeaning.APPLICANTS_FROM).stream()
                    .filter(Columns::isStated)
                    .flatMap(cell -> PlaceCell.places(cell, gazetteer).stream())
                    .forEach(name -> add(places, ofApplicants(name)));
            if (places.isEmpty()) {
                columns.first(row, ColumnMeaning.COUNTRY)
                        .flatMap(name -> place(
                                name, new Details(null, Countries.read(name).orElse(null), null)))
                        .ifPresent(places::add);
            }
        }
        return List.copyOf(places);
    }

    private static void add(List<Place> places, Optional<Place> place) {
        place.filter(each -> !places.contains(each) && places.size() < MOST_PLACES)
                .ifPresent(places::add);
    }

    private Optional<Place> ofApplicants(String name) {
        return Countries.read(name)
                .map(code -> new Place(countryName(name, code), null, code, null))
                .or(() -> place(name, new Details(null, null, null)));
    }

    private static String countryName(String name, String code) {
        return name.strip().length() > 2 ? name.strip() : Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    /** The country of the row, even where it names no place. */
    public Optional<String> countryOf(FeedEntry.Row row, List<Place> places) {
        return places.stream()
                .flatMap(place -> Stream.ofNullable(place.country()))
                .findFirst()
                .or(() -> columns.first(row, ColumnMeaning.COUNTRY).flatMap(Countries::read));
    }

    private Optional<Place> place(String escaped, Details details) {
        String written = Parser.unescapeEntities(escaped, false);
        String text = PlaceSpelling.plain(written, gazetteer);
        SequencedSet<String> parts = PlaceParts.parts(text);
        String country = details.country() == null && PlaceParts.isFrench(text) ? "FR" : details.country();
        Optional<String> province = country == null
                ? lines.ofProvince(List.copyOf(parts), written.strip().endsWith(")"))
                : Optional.empty();
        country = province.orElse(country);
        if (parts.size() > 1 && province.isEmpty()) {
            Optional<String> last = lines.country(List.copyOf(parts));
            if (last.isPresent()) {
                parts.removeLast();
                country = country != null ? country : last.get();
            }
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<String> line = List.copyOf(parts);
        String name = line.getFirst();
        if (country == null && line.size() == 1) {
            country = LineCountries.alone(name).orElse(null);
            if (country == null && States.isCode(name)) {
                return Optional.empty();
            }
        }
        if (country == null && line.size() == 2) {
            country = lines.stateElsewhere(line).orElse(null);
        }
        String region = region(line, text.strip().equals(details.region()) ? null : details.region());
        boolean coded = name.length() == 2 && name.equals(name.toUpperCase(Locale.ROOT)) && name.equals(country);
        if (coded) {
            name = countryName(name, name);
        }
        Place place = new Place(name, region, country, details.point());
        return Optional.of(place.point() == null ? located(place) : named(line, place));
    }

    private static @Nullable String region(List<String> line, @Nullable String beside) {
        String region = beside != null ? beside : line.size() > 1 ? line.getLast() : null;
        return region != null && region.equalsIgnoreCase(line.getFirst()) ? null : region;
    }

    /** With the town's coordinates, if the gazetteer has it in that country. */
    private Place located(Place place) {
        if (place.country() != null
                && Countries.named(place.name()).filter(place.country()::equals).isPresent()) {
            // the name is the country itself, not a town of the same name
            return place;
        }
        String qualifier = Stream.of(place.region(), place.country() == null ? null : countryName("", place.country()))
                .filter(Objects::nonNull)
                .map(each -> ", " + each)
                .collect(Collectors.joining());
        Optional<Place> seat = PlaceSpelling.seat(place.name(), qualifier, gazetteer)
                .filter(found -> LineCountries.isSame(place.country(), found.country()) && isInState(place, found));
        if (seat.isPresent()) {
            return seat.get();
        }
        return PlaceSpelling.questions(place)
                .flatMap(question -> gazetteer.find(question).stream())
                .filter(found -> LineCountries.isSame(place.country(), found.country()) && isInState(place, found))
                .findFirst()
                .map(found -> new Place(
                        place.name().equals(place.name().toUpperCase(Locale.ROOT))
                                        && found.name().equalsIgnoreCase(place.name())
                                ? found.name()
                                : place.name(),
                        place.region() != null && !States.isCountry(place.region(), found.country())
                                ? place.region()
                                : found.region(),
                        place.country() != null ? place.country() : found.country(),
                        found.point()))
                .orElseGet(() -> shortened(inState(place)));
    }

    /** "Fort Collins, CO" is in the USA, even if the town is unknown. */
    private Place inState(Place place) {
        String country =
                place.country() == null ? countryOfRegion(place.region()).orElse(null) : place.country();
        return new Place(place.name(), place.region(), country, place.point());
    }

    private boolean isInState(Place place, Place found) {
        Optional<String> country = place.country() == null ? countryOfRegion(place.region()) : Optional.empty();
        return country.isEmpty()
                || country.get().equals(found.country())
                || States.isAlso(place.region(), found.country())
                || Countries.isNamed(place.region(), found.country())
                || States.isCountry(place.region(), found.country());
    }

    /** By the region's code, or by its name in the gazetteer: a town in Ohio is in the USA. */
    private Optional<String> countryOfRegion(@Nullable String region) {
        return region == null
                ? Optional.empty()
                : States.countryOf(region)
                        .or(() -> gazetteer
                                .find(region)
                                .filter(found -> found.name().equalsIgnoreCase(region))
                                .map(Place::country));
    }

    /**
     * Names the place after the first part of the line that is a town near its coordinates: "St Mary's Hospital, Praed
     * Street, London".
     */
    private Place named(List<String> line, Place place) {
        return line.stream()
                .flatMap(part -> gazetteer.find(part).stream())
                .filter(found -> isNear(place, found))
                .findFirst()
                .map(found -> new Place(
                        found.name(),
                        place.region() != null && !line.contains(place.region()) ? place.region() : found.region(),
                        place.country() != null ? place.country() : found.country(),
                        place.point()))
                .orElse(shortened(place));
    }

    private static Place shortened(Place place) {
        return place.name().length() <= LONGEST_NAME
                ? place
                : new Place(
                        place.name().substring(0, LONGEST_NAME).strip() + "…",
                        place.region(),
                        place.country(),
                        place.point());
    }

    private static boolean isNear(Place place, Place found) {
        return place.point() != null
                && found.point() != null
                && LineCountries.isSame(place.country(), found.country())
                && place.point().distanceKmTo(found.point()) < NEAR_KM;
    }

    /** The value for the i-th place; a single value applies to all. */
    private @Nullable String beside(FeedEntry.Row row, ColumnMeaning field, int i, int size) {
        List<String> values = columns.list(row, field);
        if (values.size() != size && values.size() != 1) {
            return null;
        }
        String value = values.get(values.size() == size ? i : 0).strip();
        return Columns.isStated(value) ? value : null;
    }

    private @Nullable String country(FeedEntry.Row row, int i, int size) {
        String country = beside(row, ColumnMeaning.COUNTRY, i, size);
        return country == null ? null : Countries.read(country).orElse(null);
    }

    private @Nullable GeoPoint point(FeedEntry.Row row, int i, int size) {
        String latitude = beside(row, ColumnMeaning.LATITUDE, i, size);
        String longitude = beside(row, ColumnMeaning.LONGITUDE, i, size);
        if (latitude == null || longitude == null) {
            return null;
        }
        try {
            GeoPoint point = new GeoPoint(
                    Double.parseDouble(latitude.replace(',', '.')), Double.parseDouble(longitude.replace(',', '.')));
            return point.latitude() == 0 && point.longitude() == 0 ? null : point;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private record Details(
            @Nullable String region,
            @Nullable String country,
            @Nullable GeoPoint point) {}
}
