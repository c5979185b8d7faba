package org.jobatlas.taxonomy.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.taxonomy.FieldOfWork;
import org.jobatlas.taxonomy.internal.title.TitleForms;

/** The bundled dictionary: fields of work, skills and titles from CSV files. */
public record Dictionary(List<FieldOfWork> fields, List<TermRow> skills, List<TermRow> titles) {

    public static final String BUILT_IN = "/taxonomy/";

    private static final List<String> TRANSLATED = List.of("fr", "de");

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    public static Dictionary load(String folder) {
        var skills = translated(folder + "skill-names.csv", (_, name) -> List.of(name));
        var titles = translated(folder + "title-names.csv", TitleForms::of);
        return new Dictionary(
                rows(folder + "fields.csv", Dictionary::field),
                rows(folder + "skills.csv", row -> term(row, list(row.get("fields")), skills)),
                rows(folder + "titles.csv", row -> term(row, List.of(row.get("field")), titles)));
    }

    /** Names in French and German with their forms, by id and language. */
    private static Map<String, Map<String, List<String>>> translated(
            String resource, BiFunction<String, String, List<String>> forms) {
        return rows(
                        resource,
                        row -> Map.entry(
                                row.get("id"),
                                TRANSLATED.stream()
                                        .collect(Collectors.toMap(
                                                language -> language,
                                                language -> forms.apply(language, row.get(language))))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public static <T> List<T> rows(String resource, Function<CSVRecord, T> reading) {
        try (InputStream stream = Dictionary.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The file " + resource + " is missing on the class path");
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            return FORMAT.parse(reader).stream().map(reading).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FieldOfWork field(CSVRecord row) {
        return new FieldOfWork(
                row.get("id"),
                Map.of("en", row.get("en"), "sv", row.get("sv"), "fr", row.get("fr"), "de", row.get("de")));
    }

    private static TermRow term(CSVRecord row, List<String> fields, Map<String, Map<String, List<String>>> translated) {
        return new TermRow(
                row.get("id"),
                row.get("en"),
                row.get("sv"),
                list(row.get("synonyms_en")),
                list(row.get("synonyms_sv")),
                fields,
                ContextRule.parse(row.get("context")),
                translated.getOrDefault(row.get("id"), Map.of()),
                false);
    }

    public static List<String> list(String entries) {
        return Stream.of(entries.split("\\|", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
