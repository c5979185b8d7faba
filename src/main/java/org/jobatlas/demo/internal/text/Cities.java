package org.jobatlas.demo.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.shared.Language;

/**
 * The cities of the catalogue, each repeated in its lists according to its weight. Most postings are where the invented
 * seekers live, so that distance matters in their lists.
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

    /** A plausible city for the job in this language. */
    City pick(JobKind kind, RandomGenerator random) {
        if (kind.language().equals(Language.SWEDISH)) {
            return Pick.one(swedish, random);
        }
        return Pick.one(kind.abroad() ? everywhere : englishSpeaking, random);
    }

    City named(String name) {
        return everywhere.stream()
                .filter(city -> city.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no city " + name));
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
        return DemoTable.read("cities.csv", Cities::city);
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
