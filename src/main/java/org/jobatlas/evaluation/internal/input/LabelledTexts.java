package org.jobatlas.evaluation.internal.input;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.evaluation.UnusableInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads texts with their fields from CSV or JSON Lines. */
@Component
public class LabelledTexts {

    private static final List<String> LABELS = List.of("field", "label", "domain", "category");
    private static final List<String> TEXTS = List.of("text", "description");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final JsonMapper json;

    LabelledTexts(JsonMapper json) {
        this.json = json;
    }

    /**
     * A text with the field of work that it is known to belong to.
     *
     * @param field as the file states it, in lower case
     */
    public record Labelled(String text, String field) {}

    public List<Labelled> read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UnusableInputException("There is no file " + file + ".");
        }
        List<Labelled> texts = isCsv(file) ? csv(file) : lines(file);
        if (texts.isEmpty()) {
            throw new UnusableInputException(file + " has no texts.");
        }
        return texts;
    }

    private static boolean isCsv(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static List<Labelled> csv(Path file) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser rows = FORMAT.parse(reader)) {
            List<Labelled> texts = new ArrayList<>();
            for (CSVRecord row : rows) {
                Map<String, String> values = new LinkedHashMap<>();
                row.toMap().forEach((name, value) -> values.put(name.toLowerCase(Locale.ROOT), value));
                texts.add(labelled(values, new Line(file, (int) rows.getCurrentLineNumber(), "")));
            }
            return texts;
        } catch (UncheckedIOException | IOException | IllegalArgumentException e) {
            throw new UnusableInputException(
                    file + " is no CSV file with a header in UTF-8: " + e.getMessage() + ".", e);
        }
    }

    private List<Labelled> lines(Path file) {
        List<Labelled> texts = new ArrayList<>();
        for (Line line : Line.of(file)) {
            Map<String, String> values = new LinkedHashMap<>();
            try {
                JsonNode object = json.readTree(line.text());
                object.properties()
                        .forEach(entry -> values.put(
                                entry.getKey().toLowerCase(Locale.ROOT),
                                entry.getValue().asString("")));
            } catch (JacksonException e) {
                throw line.unusable("it is not JSON");
            }
            texts.add(labelled(values, line));
        }
        return texts;
    }

    private static Labelled labelled(Map<String, String> values, Line line) {
        String field = first(values, LABELS);
        String text = first(values, TEXTS);
        String title = first(values, List.of("title"));
        if (field == null) {
            throw line.unusable("there is no field");
        }
        if (text == null && title == null) {
            throw line.unusable("there is no text");
        }
        String whole =
                title == null || text == null ? String.valueOf(text == null ? title : text) : title + "\n" + text;
        return new Labelled(whole, field.toLowerCase(Locale.ROOT));
    }

    private static @Nullable String first(Map<String, String> values, List<String> names) {
        return names.stream()
                .map(values::get)
                .filter(value -> value != null && !value.isBlank())
                .map(String::strip)
                .findFirst()
                .orElse(null);
    }
}
