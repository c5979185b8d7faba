package org.jobatlas.demo.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.shared.Language;

/**
 * The cities of the catalogue, each as often in its lists as its weight says. Most postings are where the invented seekers live, so
 * that lists which count the place have something to show.
 */
final class Cities {

    private static final List<String> ENGLISH_SPEAKING = List.of("GB", "IE", "US", "CA");

    private final List<City> swedish;
    private final List<City> englishSpeaking;
    private final List<City> everywhere;

    Cities() {
        List<City> all = read();
        swedish = weighted(all, city -> city.country().equals("SE"));
        englishSpeaking = weighted(all, city -> ENGLISH_SPEAKING.contains(city.country()));
        everywhere = weighted(all, city -> true);
    }

    /** A city where an advertisement for the job in its language is believable. */
    City pick(JobKind kind, RandomGenerator random) {
        if (kind.language().equals(Language.SWEDISH)) {
            return Pick.one(swedish, random);
        }
        return Pick.one(kind.abroad() ? everywhere : englishSpeaking, random);
    }

    private static List<City> weighted(List<City> all, Predicate<City> which) {
        List<City> result = new ArrayList<>();
        all.stream().filter(which).forEach(city -> {
            for (int i = 0; i < city.weight(); i++) {
                result.add(city);
            }
        });
        return List.copyOf(result);
    }

    private static List<City> read() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var in = Objects.requireNonNull(Cities.class.getResourceAsStream("/demo/cities.csv"));
        try (var parser = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parser.stream().map(Cities::city).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static City city(CSVRecord row) {
        return new City(
                row.get("name"),
                row.get("region"),
                row.get("country"),
                Double.parseDouble(row.get("latitude")),
                Double.parseDouble(row.get("longitude")),
                Integer.parseInt(row.get("weight")));
    }
}
