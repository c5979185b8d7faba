package org.jobatlas.feed.internal.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.feed.UnusableFeedException;

/** Which columns hold which field: the usual names, or those the person named. */
public final class Columns {

    private static final Set<String> NOTHING = Set.of(
            "null",
            "none",
            "nan",
            "nat",
            "n/a",
            "na",
            "n.a.",
            "n.a",
            "#n/a",
            "<na>",
            "(null)",
            "[]",
            "{}",
            "[null]",
            "-",
            "--",
            "---",
            "\u2013",
            "\u2014",
            "?",
            ".",
            "/",
            "nil",
            "undefined",
            "unknown",
            "not specified",
            "not stated",
            "not available",
            "not applicable",
            "unspecified",
            "tbd",
            "tba",
            "ej angivet",
            "ok\u00e4nd",
            "saknas",
            "uppgift saknas",
            "keine angabe",
            "k.a.",
            "k. a.",
            "nicht angegeben",
            "non pr\u00e9cis\u00e9",
            "non renseign\u00e9",
            "nc",
            "inconnu",
            "brak");
    private static final int LONGEST_NOTHING = 20;
    private static final Map<ColumnMeaning, List<Column>> USUAL = usual();

    private final Map<ColumnMeaning, List<Column>> columns;

    private Columns(Map<ColumnMeaning, List<Column>> columns) {
        this.columns = columns;
    }

    /** The usual names, except for fields mapped by the person. */
    public static Columns with(Map<String, String> mapped) {
        Map<ColumnMeaning, List<Column>> columns = new EnumMap<>(USUAL);
        Set<String> forbidden = new HashSet<>();
        columns.getOrDefault(ColumnMeaning.NEVER, List.of()).forEach(column -> forbidden.add(column.name()));
        mapped.forEach((key, name) -> {
            ColumnMeaning field = ColumnMeaning.named(key)
                    .filter(known -> known != ColumnMeaning.NEVER)
                    .orElseThrow(() -> new UnusableFeedException(
                            "There is no field '" + key + "'. The fields are: " + fieldNames() + "."));
            String normal = ColumnName.normal(name);
            if (forbidden.contains(normal)) {
                throw new UnusableFeedException("The column '" + name + "' says who may apply and is never read.");
            }
            columns.put(field, List.of(new Column(normal, "")));
        });
        return new Columns(columns);
    }

    static String fieldNames() {
        List<String> names = new ArrayList<>();
        for (ColumnMeaning field : ColumnMeaning.values()) {
            if (field != ColumnMeaning.NEVER) {
                names.add(field.key());
            }
        }
        return String.join(", ", names);
    }

    /** The first value that is there, in the order of the table. */
    Optional<String> first(FeedEntry.Row row, ColumnMeaning field) {
        for (Column column : columns.getOrDefault(field, List.of())) {
            for (String value : row.values().getOrDefault(column.name(), List.of())) {
                if (isStated(value)) {
                    return Optional.of(value.strip());
                }
            }
        }
        return Optional.empty();
    }

    /** Every value that is there, in the order of the table, with its column's note. */
    List<Value> all(FeedEntry.Row row, ColumnMeaning field) {
        List<Value> found = new ArrayList<>();
        for (Column column : columns.getOrDefault(field, List.of())) {
            for (String value : row.values().getOrDefault(column.name(), List.of())) {
                if (isStated(value)) {
                    found.add(new Value(value.strip(), column.note()));
                }
            }
        }
        return found;
    }

    /** All values of the first column that has any. */
    List<String> list(FeedEntry.Row row, ColumnMeaning field) {
        for (Column column : columns.getOrDefault(field, List.of())) {
            List<String> values = row.values().getOrDefault(column.name(), List.of());
            if (values.stream().anyMatch(Columns::isStated)) {
                return values;
            }
        }
        return List.of();
    }

    /** Whether any of these columns can hold the field. */
    public boolean has(ColumnMeaning field, Set<String> names) {
        return columns.getOrDefault(field, List.of()).stream().anyMatch(column -> names.contains(column.name()));
    }

    static boolean isStated(String value) {
        String stripped = value.strip();
        return !stripped.isEmpty()
                && !(stripped.length() < LONGEST_NOTHING && NOTHING.contains(stripped.toLowerCase(Locale.ROOT)));
    }

    private static Map<ColumnMeaning, List<Column>> usual() {
        Map<ColumnMeaning, List<Column>> columns = new EnumMap<>(ColumnMeaning.class);
        for (CSVRecord record : Table.read("columns.csv")) {
            ColumnMeaning field = ColumnMeaning.named(record.get("field")).orElseThrow();
            columns.computeIfAbsent(field, each -> new ArrayList<>())
                    .add(new Column(ColumnName.normal(record.get("name")), record.get("note")));
        }
        return columns;
    }

    private record Column(String name, String note) {}

    /** A value with what its column's name adds to it: a heading, a unit or a meaning. */
    record Value(String text, String note) {}
}
