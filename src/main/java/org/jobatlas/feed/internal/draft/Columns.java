package org.jobatlas.feed.internal.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.feed.UnusableFeedException;

/** Maps columns to fields: by known names, or as the user specified. */
public final class Columns {

    private static final Set<String> NOTHING =
            Table.read("nothing.csv").stream().map(row -> row.get("word")).collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST_NOTHING = 20;
    private static final Map<ColumnMeaning, List<Column>> USUAL = usual();

    private final Map<ColumnMeaning, List<Column>> columns;
    private final Set<String> names;
    private final HeadingGuess guess = new HeadingGuess();
    /** Of the last row; rows of a file mostly have the same columns. */
    private Present present = new Present(Map.of(), Set.of(), Map.of());

    private Columns(Map<ColumnMeaning, List<Column>> columns) {
        this.columns = columns;
        this.names = columns.values().stream()
                .flatMap(List::stream)
                .map(Column::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The known names, except for fields that the user mapped. */
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

    /** The row with unknown headings mapped by guessing, for fields that no known heading provides. */
    FeedEntry.Row guessed(FeedEntry.Row row) {
        Map<String, List<String>> more = new HashMap<>();
        for (Map.Entry<String, List<String>> value : row.values().entrySet()) {
            if (names.contains(value.getKey())) {
                continue;
            }
            guess.of(value.getKey())
                    .filter(meant -> first(row, meant.field()).isEmpty())
                    .ifPresent(meant -> {
                        String rest = " " + meant.rest(value.getKey());
                        more.putIfAbsent(
                                nameOf(meant.field()),
                                value.getValue().stream()
                                        .map(text -> (text + rest).strip())
                                        .toList());
                    });
        }
        // one maker of job pages calls the title "text"
        if (Stream.of("hostedurl", "descriptionplain", "categories.location").anyMatch(row.values()::containsKey)
                && first(row, ColumnMeaning.TITLE).isEmpty()) {
            more.put(nameOf(ColumnMeaning.TITLE), row.values().getOrDefault("text", List.of()));
        }
        if (more.isEmpty()) {
            return row;
        }
        more.putAll(row.values());
        return new FeedEntry.Row(row.line(), more);
    }

    /** Whether the meaning of a heading follows from its words alone. */
    boolean isTelling(String name) {
        return guess.of(name).isPresent();
    }

    /** Whether the heading is one of pay. */
    boolean isPay(String name) {
        return Stream.of(ColumnMeaning.PAY_MIN, ColumnMeaning.PAY_MAX, ColumnMeaning.PAY_TEXT)
                        .flatMap(field -> columns.getOrDefault(field, List.of()).stream())
                        .anyMatch(column -> column.name().equals(name))
                || guess.of(name)
                        .filter(meant -> meant.field() == ColumnMeaning.PAY_TEXT)
                        .isPresent();
    }

    /** The name of the first column for a field. */
    String nameOf(ColumnMeaning field) {
        return Objects.requireNonNull(columns.get(field)).getFirst().name();
    }

    /** Whether the normal name is a known heading of a field. */
    boolean knows(String name) {
        return names.contains(name);
    }

    /** The first value present, in the order of the table. */
    public Optional<String> first(FeedEntry.Row row, ColumnMeaning field) {
        for (Column column : present(row, field)) {
            for (String value : row.values().getOrDefault(column.name(), List.of())) {
                if (isStated(value)) {
                    return Optional.of(value.strip());
                }
            }
        }
        return Optional.empty();
    }

    /** Every value present, in the order of the table, with its column's note. */
    public List<Value> all(FeedEntry.Row row, ColumnMeaning field) {
        List<Value> found = new ArrayList<>();
        for (Column column : present(row, field)) {
            for (String value : row.values().getOrDefault(column.name(), List.of())) {
                if (isStated(value)) {
                    found.add(new Value(value.strip(), column.note()));
                }
            }
        }
        return found;
    }

    /** All values of the first column that has any. */
    public List<String> list(FeedEntry.Row row, ColumnMeaning field) {
        for (Column column : present(row, field)) {
            List<String> values = row.values().getOrDefault(column.name(), List.of());
            if (values.stream().anyMatch(Columns::isStated)) {
                return values;
            }
        }
        return List.of();
    }

    /** The row's columns of a field, in the order of the table: a row has a few of the hundreds of known names. */
    @SuppressWarnings("ReferenceEquality") // the row that was asked about last, for another field
    private List<Column> present(FeedEntry.Row row, ColumnMeaning field) {
        Present last = present;
        if (last.row() != row.values()) {
            Set<String> here = row.values().keySet();
            last = here.equals(last.names())
                    ? new Present(row.values(), last.names(), last.columns())
                    : new Present(row.values(), Set.copyOf(here), columnsIn(here));
            present = last;
        }
        return last.columns().getOrDefault(field, List.of());
    }

    private Map<ColumnMeaning, List<Column>> columnsIn(Set<String> here) {
        Map<ColumnMeaning, List<Column>> found = new EnumMap<>(ColumnMeaning.class);
        columns.forEach((field, known) -> found.put(
                field,
                known.stream().filter(column -> here.contains(column.name())).toList()));
        return found;
    }

    /** Whether any of these columns can hold the field. */
    public boolean has(ColumnMeaning field, Set<String> headings) {
        return columns.getOrDefault(field, List.of()).stream().anyMatch(column -> headings.contains(column.name()))
                || headings.stream()
                        .anyMatch(name -> guess.of(name)
                                .filter(meant -> meant.field() == field)
                                .isPresent());
    }

    public static boolean isStated(String value) {
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

    private record Present(
            Map<String, List<String>> row, Set<String> names, Map<ColumnMeaning, List<Column>> columns) {}

    /** A value with what its column's name adds: a heading, a unit or a meaning. */
    public record Value(String text, String note) {}
}
