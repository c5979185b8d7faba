package org.jobatlas.job.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.shared.Place;
import org.springframework.core.io.ClassPathResource;

/** Large towns by the name that they have in the reader's language; all others keep theirs. */
final class TownNames {

    private static final String FILE = "job/towns.csv";
    private static final List<String> LANGUAGES = List.of("en", "sv", "fr", "de");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final Map<String, Map<String, String>> BY_NAME = read();

    private TownNames() {}

    static String of(Place place, Locale locale) {
        String country = place.country();
        Map<String, String> names = country == null ? null : BY_NAME.get(key(country, place.name()));
        return names == null ? place.name() : names.getOrDefault(locale.getLanguage(), place.name());
    }

    private static String key(String country, String name) {
        return country + " " + name.toLowerCase(Locale.ROOT);
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> towns = new HashMap<>();
        try (Reader reader =
                        new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8);
                CSVParser rows = FORMAT.parse(reader)) {
            for (CSVRecord row : rows) {
                Map<String, String> names = new HashMap<>();
                LANGUAGES.forEach(language -> names.put(language, row.get(language)));
                names.values().forEach(name -> towns.put(key(row.get("country"), name), names));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return towns;
    }
}
