package org.jobatlas.taxonomy.internal.field;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/** The written mapping from the categories of others to our fields of work: {@code field-classifier/mapping.csv}. */
public final class FieldMapping {
    private final List<Row> rows;

    public FieldMapping() throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(FieldMapping.class.getResourceAsStream("/field-classifier/mapping.csv")),
                StandardCharsets.UTF_8)) {
            rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
                    .map(row -> new Row(row.get("source"), row.get("key"), row.get("field")))
                    .toList();
        }
    }

    /** The field of exactly this category; {@code -} stands for none. */
    Optional<String> category(String source, String category) {
        return rows.stream()
                .filter(row -> row.source().equals(source) && row.key().equals(category))
                .map(Row::field)
                .filter(FieldMapping::isOne)
                .findFirst();
    }

    /**
     * The field of a title in a category that holds more than one, by the rules named for it; the category's own where no pattern is
     * found, and none where the pattern stands for {@code -}.
     */
    Optional<String> within(String category, String title) {
        return category("rules", category)
                .flatMap(rules -> title(rules, title))
                .or(() -> Optional.of(category))
                .filter(FieldMapping::isOne);
    }

    /** The field of the longest prefix of a classification code; {@code -} stands for none. */
    Optional<String> code(String source, String code) {
        return rows.stream()
                .filter(row -> row.source().equals(source) && code.startsWith(row.key()))
                .max(Comparator.comparingInt(row -> row.key().length()))
                .map(Row::field)
                .filter(FieldMapping::isOne);
    }

    /** The field of the first pattern that is found in a title. */
    Optional<String> title(String source, String title) {
        return rows.stream()
                .filter(row -> row.source().equals(source)
                        && Pattern.compile(row.key(), Pattern.CASE_INSENSITIVE)
                                .matcher(title)
                                .find())
                .map(Row::field)
                .findFirst();
    }

    private static boolean isOne(String field) {
        return !field.equals("-");
    }

    private record Row(String source, String key, String field) {}
}
