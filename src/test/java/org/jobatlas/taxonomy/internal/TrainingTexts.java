package org.jobatlas.taxonomy.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the labelled texts of the data folder and the dictionary's titles, each once, and no more than
 * {@value #MOST_OF_A_FIELD} texts with a description per field and source.
 */
final class TrainingTexts {
    static final Set<String> ADS = Set.of("uk", "et", "short", "teaching", "employer", "nhs", "sv");
    private static final int MOST_OF_A_FIELD = 250;
    private static final int NHS = 1200;
    private static final int TITLES_PER_OCCUPATION = 3;

    private final Path data;
    private final FieldMapping mapping = new FieldMapping();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private final List<TrainingText> texts = new ArrayList<>();

    TrainingTexts(Path data) throws IOException {
        this.data = data;
    }

    List<TrainingText> read() throws IOException {
        readAds();
        readOccupations();
        readDictionary();
        return List.copyOf(texts);
    }

    private void readAds() throws IOException {
        for (CSVRecord ad : csv("jobs/ads-uk.csv", ',')) {
            Ad text = new Ad("uk", ad.get("company"), ad.get("title"), ad.get("description"));
            add(text, mapping.category("category", plain(ad.get("category"))));
        }
        for (CSVRecord ad : csv("jobs/ads-short-2025.csv", ',')) {
            Ad text = new Ad("short", ad.get("company"), ad.get("title"), ad.get("description"));
            add(text, mapping.category("category", plain(ad.get("category_label"))));
        }
        for (CSVRecord ad : csv("jobs/ads-et.csv", ',')) {
            Ad text = new Ad("et", ad.get("company"), ad.get("title"), ad.get("full_description"));
            add(text, mapping.category("industry", ad.get("industry")));
        }
        for (CSVRecord ad : csv("jobs/ads-teaching.csv", ',')) {
            Ad text = new Ad("teaching", ad.get("company"), ad.get("title"), ad.get("description"));
            add(text, mapping.category("category", "teaching"));
        }
        for (CSVRecord ad : csv("jobs/ads-one-employer.csv", ',')) {
            String description = ad.get("Responsibilities") + "\n" + ad.get("Minimum Qualifications");
            // one employer would be one group: its ads only teach
            add(
                    new Ad("employer-training", "", ad.get("Title"), description),
                    mapping.category("employer-category", ad.get("Category")));
        }
        readJsonAds();
    }

    private void readJsonAds() throws IOException {
        List<JsonNode> ads = json("jobs/ads-nhs.jsonl");
        Collections.shuffle(ads, new Random(1));
        for (JsonNode ad : ads.subList(0, NHS)) {
            String title = Jsoup.parse(text(ad, "title")).text();
            add(
                    new Ad("nhs", text(ad, "employer"), title, text(ad, "description")),
                    mapping.title("health-title", title));
        }
        for (JsonNode ad : json("jobs/ads-sv.jsonl")) {
            if (!text(ad, "occupation_group.label").isEmpty()) {
                add(
                        new Ad("sv", text(ad, "employer.name"), text(ad, "headline"), text(ad, "description.text")),
                        Optional.of("it"));
            }
        }
    }

    private void readOccupations() throws IOException {
        Map<String, String> groups = new HashMap<>();
        try (ZipFile zip = new ZipFile(
                data.resolve("taxonomy/esco_v1.1.1_classification_en.zip").toFile())) {
            var entry = zip.stream()
                    .filter(file -> file.getName().toLowerCase(Locale.ROOT).contains("occupations_en"))
                    .findFirst()
                    .orElseThrow();
            try (Reader reader = new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8)) {
                for (CSVRecord row : format(',').parse(reader)) {
                    groups.put(row.get("conceptUri"), row.get("iscoGroup"));
                    add(
                            new Ad("esco", "", row.get("preferredLabel"), row.get("description")),
                            mapping.code("isco", row.get("iscoGroup")));
                }
            }
        }
        for (CSVRecord row : csv("taxonomy/occupations_sv_esco_jobtech.csv", ',')) {
            String group = groups.getOrDefault(row.get("esco_uri"), "");
            add(new Ad("esco-sv", "", row.get("esco_label_sv"), ""), mapping.code("isco", group));
        }
        for (CSVRecord row : csv("taxonomy/onet-occupation-data.txt", '\t')) {
            add(
                    new Ad("onet", "", row.get("Title"), row.get("Description")),
                    mapping.code("soc", row.get("O*NET-SOC Code")));
        }
        readAlternateTitles();
    }

    private void readAlternateTitles() throws IOException {
        List<CSVRecord> titles = new ArrayList<>(csv("taxonomy/onet-alternate-titles.txt", '\t'));
        Collections.shuffle(titles, new Random(1));
        Map<String, Integer> perOccupation = new HashMap<>();
        for (CSVRecord row : titles) {
            String code = row.get("O*NET-SOC Code");
            if (perOccupation.merge(code, 1, Integer::sum) <= TITLES_PER_OCCUPATION) {
                add(new Ad("onet-titles", "", row.get("Alternate Title"), ""), mapping.code("soc", code));
            }
        }
    }

    private void readDictionary() throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(TrainingTexts.class.getResourceAsStream("/taxonomy/titles.csv")),
                StandardCharsets.UTF_8)) {
            for (CSVRecord row : format(',').parse(reader)) {
                Optional<String> field = Optional.of(row.get("field"));
                add(new Ad("titles", "", row.get("en"), ""), field);
                add(new Ad("titles", "", row.get("sv"), ""), field);
                add(new Ad("titles", "", "We are looking for: " + row.get("en") + ".", ""), field);
                add(new Ad("titles", "", "Vi söker: " + row.get("sv") + ".", ""), field);
                for (String synonym : (row.get("synonyms_en") + "|" + row.get("synonyms_sv")).split("\\|")) {
                    add(new Ad("titles", "", synonym, ""), field);
                }
            }
        }
    }

    /** Texts that begin with the same letters are one text posted twice. */
    private void add(Ad ad, Optional<String> field) {
        String title = ad.title().strip();
        String text = (title + "\n" + Jsoup.parse(ad.description()).wholeText()).strip();
        String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ");
        if (field.isEmpty() || title.isEmpty() || !seen.add(letters.substring(0, Math.min(400, letters.length())))) {
            return;
        }
        if (taken.merge(ad.source() + field.get(), 1, Integer::sum) > MOST_OF_A_FIELD
                && !ad.description().isEmpty()) {
            return;
        }
        String group = ad.employer().isBlank()
                ? text
                : ad.employer().toLowerCase(Locale.ROOT).strip();
        texts.add(new TrainingText(ad.source(), group, field.get(), text));
    }

    private static String plain(String category) {
        return category.replaceAll(" Jobs$", "");
    }

    private List<CSVRecord> csv(String file, char delimiter) throws IOException {
        // byte order marks and stray quotes of tab-separated files
        String content = Files.readString(data.resolve(file)).replace("\ufeff", "");
        return format(delimiter).parse(new StringReader(content)).getRecords();
    }

    private static CSVFormat format(char delimiter) {
        CSVFormat.Builder format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setDelimiter(delimiter);
        return delimiter == '\t' ? format.setQuote(null).get() : format.get();
    }

    private List<JsonNode> json(String file) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(data.resolve(file))) {
            nodes.add(mapper.readTree(line));
        }
        return nodes;
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.asString() : "";
    }

    private record Ad(String source, String employer, String title, String description) {}
}
