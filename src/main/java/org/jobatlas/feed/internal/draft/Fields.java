package org.jobatlas.feed.internal.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.taxonomy.OccupationCodes;

/** Fields of work by the category names of job sites, and by occupation codes. */
final class Fields {

    private static final Pattern JOBS = Pattern.compile(" jobs?$");
    private static final Map<String, String> CATEGORIES = new HashMap<>();
    private static final Set<String> BUSINESSES = new HashSet<>();
    private static final Map<String, String> ROME = new HashMap<>();

    static {
        for (CSVRecord record : Table.read("categories.csv")) {
            String name = Vocabulary.normal(record.get("name"));
            CATEGORIES.put(name, record.get("field"));
            if (record.get("business").equals("yes")) {
                BUSINESSES.add(name);
            }
        }
        for (CSVRecord record : Table.read("rome.csv")) {
            ROME.put(record.get("prefix"), record.get("field"));
        }
    }

    private static final Pattern ISCO = Pattern.compile("\\d{4,6}");

    private final Columns columns;
    private final OccupationCodes occupations;

    Fields(Columns columns, OccupationCodes occupations) {
        this.columns = columns;
        this.occupations = occupations;
    }

    /** First occupation codes, then the site's category, then an industry that implies the work. */
    Optional<String> read(FeedEntry.Row row) {
        return columns.first(row, ColumnMeaning.ISCO)
                .filter(code -> ISCO.matcher(code).matches())
                .flatMap(occupations::fieldOfIsco)
                .or(() -> columns.first(row, ColumnMeaning.ROME).flatMap(Fields::rome))
                .or(() -> columns.all(row, ColumnMeaning.CATEGORY).stream()
                        .flatMap(value -> category(value.text()).stream())
                        .findFirst())
                .or(() -> columns.first(row, ColumnMeaning.INDUSTRY)
                        .filter(name -> !BUSINESSES.contains(Vocabulary.normal(name)))
                        .flatMap(Fields::category));
    }

    /** The field of a category, or of the first known one in a list. */
    static Optional<String> category(String name) {
        Optional<String> whole = single(name);
        if (whole.isPresent() || !name.matches("(?s).*[,;|/>].*")) {
            return whole;
        }
        for (String part : name.split("[,;|/>]", 0)) {
            Optional<String> found = single(part);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> single(String name) {
        String normal = JOBS.matcher(Vocabulary.normal(name)).replaceFirst("");
        return Optional.ofNullable(CATEGORIES.get(normal));
    }

    /** The longest known prefix of a code of the French ROME decides. */
    private static Optional<String> rome(String code) {
        for (int length = Math.min(code.length(), 5); length > 0; length--) {
            String field = ROME.get(code.substring(0, length));
            if (field != null) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
