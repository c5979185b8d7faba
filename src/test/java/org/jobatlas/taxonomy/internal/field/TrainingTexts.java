package org.jobatlas.taxonomy.internal.field;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.shared.Language;
import org.jobatlas.taxonomy.LanguageDetector;
import org.jobatlas.taxonomy.internal.LinguaDetector;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the labelled texts of the data folder and the dictionary's titles, each once, and no more than
 * {@value #MOST_OF_A_FIELD} texts with a description per field and source.
 */
public final class TrainingTexts {
    static final Set<String> ADS = Set.of("uk", "et", "short", "teaching", "nhs", "sv");
    private static final Set<Language> READ = Set.of(Language.ENGLISH, Language.SWEDISH);
    private static final int MOST_OF_A_FIELD = 400;

    private final Path data;
    private final FieldMapping mapping = new FieldMapping();
    private final LanguageDetector languages = new LinguaDetector();
    private final OccupationTexts occupations;
    private final TitleField titles;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private final List<TrainingText> texts = new ArrayList<>();

    TrainingTexts(Path data) throws IOException {
        this.data = data;
        this.occupations = new OccupationTexts(data, mapping);
        this.titles = new TitleField(occupations.names());
    }

    List<TrainingText> read() throws IOException {
        readAds();
        readJsonAds();
        occupations
                .texts()
                .forEach(text ->
                        add(new Ad(text.source(), "", text.title(), text.description()), Optional.of(text.field())));
        return List.copyOf(texts);
    }

    private void readAds() throws IOException {
        for (CSVRecord ad : Tables.read(data.resolve("jobs/ads-uk.csv"), ',')) {
            Ad text = new Ad("uk", ad.get("company"), ad.get("title"), ad.get("description"));
            add(text, mapping.category("category", plain(ad.get("category"))));
        }
        for (CSVRecord ad : Tables.read(data.resolve("jobs/ads-short-2025.csv"), ',')) {
            Ad text = new Ad("short", ad.get("company"), ad.get("title"), ad.get("description"));
            add(text, mapping.category("category", plain(ad.get("category_label"))));
        }
        for (CSVRecord ad : Tables.read(data.resolve("jobs/ads-et.csv"), ',')) {
            Ad text = new Ad("et", ad.get("company"), ad.get("title"), ad.get("full_description"));
            add(text, mapping.category("industry", ad.get("industry")));
        }
        for (CSVRecord ad : Tables.read(data.resolve("jobs/ads-teaching.csv"), ',')) {
            Ad text = new Ad("teaching", ad.get("company"), ad.get("title"), ad.get("description"));
            add(text, mapping.category("category", "teaching"));
        }
        for (CSVRecord ad : Tables.read(data.resolve("jobs/ads-one-employer.csv"), ',')) {
            String description = ad.get("Responsibilities") + "\n" + ad.get("Minimum Qualifications");
            // one employer would be one group: its ads only teach
            add(
                    new Ad("employer-training", "", ad.get("Title"), description),
                    mapping.category("employer-category", ad.get("Category")));
        }
    }

    private void readJsonAds() throws IOException {
        List<JsonNode> ads = json("jobs/ads-nhs.jsonl");
        Collections.shuffle(ads, new Random(1));
        for (JsonNode ad : ads) {
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

    private void add(Ad ad, Optional<String> published) {
        String title = ad.title().strip();
        Optional<String> field =
                ADS.contains(ad.source()) ? published.flatMap(one -> mapping.within(one, title)) : published;
        if (title.isEmpty() || field.isEmpty()) {
            return;
        }
        String text = (title + "\n" + Jsoup.parse(ad.description()).wholeText()).strip();
        boolean described = !ad.description().isEmpty();
        if (isNew(text)
                && !(described && taken.merge(ad.source() + field.get(), 1, Integer::sum) > MOST_OF_A_FIELD)
                && (!ADS.contains(ad.source()) || isRead(text))) {
            String group = ad.employer().isBlank()
                    ? text
                    : ad.employer().toLowerCase(Locale.ROOT).strip();
            texts.add(new TrainingText(
                    ad.source(), group, published.get(), field.get(), titles.witness(title, field.get()), text));
        }
    }

    /** Texts that begin with the same letters are one text posted twice. */
    private boolean isNew(String text) {
        String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ");
        return seen.add(letters.substring(0, Math.min(400, letters.length())));
    }

    private boolean isRead(String text) {
        return languages.detect(text).filter(READ::contains).isPresent();
    }

    private static String plain(String category) {
        return category.replaceAll(" Jobs$", "");
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
