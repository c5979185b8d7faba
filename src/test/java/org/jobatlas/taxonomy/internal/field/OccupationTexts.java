package org.jobatlas.taxonomy.internal.field;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.taxonomy.internal.field.TitleField.Name;

/** Reads the occupations of ESCO, O*NET and the portal's dictionary: texts that teach, and names that speak for a title. */
public final class OccupationTexts {
    private static final int TITLES_PER_OCCUPATION = 3;

    private final Path data;
    private final FieldMapping mapping;
    private final List<Described> texts = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();

    public OccupationTexts(Path data, FieldMapping mapping) throws IOException {
        this.data = data;
        this.mapping = mapping;
        readEsco();
        readOnet();
        readDictionary();
    }

    public List<Described> texts() {
        return List.copyOf(texts);
    }

    public List<Name> names() {
        return List.copyOf(names);
    }

    private void readEsco() throws IOException {
        Map<String, String> groups = new HashMap<>();
        try (ZipFile zip = new ZipFile(
                data.resolve("taxonomy/esco_v1.1.1_classification_en.zip").toFile())) {
            var entry = zip.stream()
                    .filter(file -> file.getName().toLowerCase(Locale.ROOT).contains("occupations_en"))
                    .findFirst()
                    .orElseThrow();
            try (Reader reader = new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8)) {
                for (CSVRecord row : Tables.read(reader, ',')) {
                    groups.put(row.get("conceptUri"), row.get("iscoGroup"));
                    Optional<String> field = mapping.code("isco", row.get("iscoGroup"));
                    add(new Described("esco", row.get("preferredLabel"), row.get("description")), field);
                    name(row.get("preferredLabel"), field, 1);
                }
            }
        }
        for (CSVRecord row : Tables.read(data.resolve("taxonomy/occupations_sv_esco_jobtech.csv"), ',')) {
            Optional<String> field = mapping.code("isco", groups.getOrDefault(row.get("esco_uri"), ""));
            add(new Described("esco-sv", row.get("esco_label_sv"), ""), field);
            name(row.get("esco_label_sv"), field, 1);
        }
    }

    private void readOnet() throws IOException {
        for (CSVRecord row : Tables.read(data.resolve("taxonomy/onet-occupation-data.txt"), '\t')) {
            Optional<String> field = mapping.code("soc", row.get("O*NET-SOC Code"));
            add(new Described("onet", row.get("Title"), row.get("Description")), field);
            name(row.get("Title"), field, 2);
        }
        List<CSVRecord> titles = new ArrayList<>(Tables.read(data.resolve("taxonomy/onet-alternate-titles.txt"), '\t'));
        Collections.shuffle(titles, new Random(1));
        Map<String, Integer> perOccupation = new HashMap<>();
        for (CSVRecord row : titles) {
            String code = row.get("O*NET-SOC Code");
            Optional<String> field = mapping.code("soc", code);
            name(row.get("Alternate Title"), field, 1);
            if (perOccupation.merge(code, 1, Integer::sum) <= TITLES_PER_OCCUPATION) {
                add(new Described("onet-titles", row.get("Alternate Title"), ""), field);
            }
        }
    }

    private void readDictionary() throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(OccupationTexts.class.getResourceAsStream("/taxonomy/titles.csv")),
                StandardCharsets.UTF_8)) {
            for (CSVRecord row : Tables.read(reader, ',')) {
                Optional<String> field = Optional.of(row.get("field"));
                List<String> titles = new ArrayList<>(List.of(row.get("en"), row.get("sv")));
                titles.addAll(List.of((row.get("synonyms_en") + "|" + row.get("synonyms_sv")).split("\\|")));
                titles.forEach(title -> add(new Described("titles", title, ""), field));
                titles.forEach(title -> name(title, field, 4));
                add(new Described("titles", "We are looking for: " + row.get("en") + ".", ""), field);
                add(new Described("titles", "Vi söker: " + row.get("sv") + ".", ""), field);
            }
        }
    }

    private void add(Described text, Optional<String> field) {
        field.ifPresent(known -> texts.add(text.in(known)));
    }

    private void name(String text, Optional<String> field, double weight) {
        field.ifPresent(known -> names.add(new Name(text, known, weight)));
    }

    /** An occupation in the words of its source. */
    public record Described(String source, String title, String description, String field) {

        Described(String source, String title, String description) {
            this(source, title, description, "");
        }

        Described in(String known) {
            return new Described(source, title, description, known);
        }
    }
}
