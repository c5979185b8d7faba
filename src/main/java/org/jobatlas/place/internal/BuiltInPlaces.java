package org.jobatlas.place.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.shared.GeoPoint;
import org.jspecify.annotations.Nullable;

/** The bundled data: towns, regions, and town names that are also ordinary words or personal names. */
record BuiltInPlaces(List<GazetteerRow> towns, Regions regions, Provinces provinces, Set<String> ordinary) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    static BuiltInPlaces load() {
        Regions regions = new Regions(rows("/place/regions.csv", BuiltInPlaces::region));
        return new BuiltInPlaces(
                rows("/place/cities.csv", BuiltInPlaces::town),
                regions,
                new Provinces(
                        rows("/place/provinces.csv", row -> row).stream()
                                .collect(Collectors.toUnmodifiableMap(
                                        row -> row.get("country"), row -> Set.copyOf(list(row.get("codes"))))),
                        regions),
                rows("/place/ordinary-names.csv", row -> PlaceName.key(row.get("name"))).stream()
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static <T> List<T> rows(String resource, Function<CSVRecord, T> reading) {
        try (InputStream stream = BuiltInPlaces.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The file " + resource + " is missing on the class path");
            }
            return FORMAT.parse(new InputStreamReader(stream, StandardCharsets.UTF_8)).stream()
                    .map(reading)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GazetteerRow town(CSVRecord row) {
        return new GazetteerRow(
                row.get("name"),
                blankToNull(row.get("region")),
                row.get("country"),
                new GeoPoint(Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude"))),
                Long.parseLong(row.get("population")),
                list(row.get("alternates")));
    }

    private static Regions.Region region(CSVRecord row) {
        return new Regions.Region(
                row.get("country"), row.get("code"), row.get("name"), row.get("geonames"), list(row.get("alternates")));
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }

    static List<String> list(String entries) {
        return Stream.of(entries.split("\\|", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
