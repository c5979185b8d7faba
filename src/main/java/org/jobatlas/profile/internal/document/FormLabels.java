package org.jobatlas.profile.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobatlas.profile.internal.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Forms with a column of labels, such as that of Europass: titles and employers get labels that everybody uses, other labels go, and what
 * was done stands behind the employer.
 */
final class FormLabels {

    private static final Map<String, List<String>> LABELS = WordLists.read("form-labels");
    private static final Pattern LABELLED = Pattern.compile("^(\\p{L}[^\\t:]{2,60}+)\\t?:?\\s*+(\\S.*)$");
    private static final Pattern GAP = Pattern.compile("\\s{3,}+|\\t");
    private static final Pattern CELLS = Pattern.compile("\\s{3,}+|\\t|\\s?\\|\\s?");
    private static final int FEWEST = 3;

    private FormLabels() {}

    /** The lines without labels of forms; as they are where there are few. */
    static List<String> without(List<String> written) {
        List<String> lines =
                written.stream().filter(line -> !isHeadOfTable(line)).toList();
        if (lines.stream().filter(line -> Field.of(line) != null).count() < FEWEST) {
            return lines;
        }
        List<String> plain = new ArrayList<>();
        List<String> later = new ArrayList<>();
        for (String line : lines) {
            Field field = Field.of(line);
            if (field == null) {
                String[] cells = GAP.split(line.strip(), 2);
                boolean tail = list("tail").contains(cells[0].toLowerCase(Locale.ROOT));
                if (tail && cells.length == 1) {
                    continue;
                }
                if (tail && !later.isEmpty()) {
                    // both the label and what stands beside it go on
                    later.set(later.size() - 1, later.getLast() + " " + cells[1].strip());
                    continue;
                }
                plain.addAll(later);
                later.clear();
                plain.add(line);
            } else if (field.kind().equals("activity")) {
                later.add(field.value());
            } else {
                plain.add(field.line());
                if (field.kind().equals("employer")) {
                    plain.addAll(later);
                    later.clear();
                }
            }
        }
        plain.addAll(later);
        return plain;
    }

    /** "Period   Employer   Function". */
    private static boolean isHeadOfTable(String line) {
        String[] cells = CELLS.split(line.strip(), 0);
        long known = Stream.of(cells)
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .filter(cell -> list("column").contains(cell))
                .count();
        return cells.length > 1 && known > 1 && known >= cells.length - 1;
    }

    private static List<String> list(String name) {
        return Objects.requireNonNull(LABELS.get(name), name);
    }

    /** A label that is known and what stands beside it. */
    private record Field(String kind, String value) {

        static @Nullable Field of(String line) {
            String[] columns = GAP.split(line.strip(), 2);
            Matcher colon = LABELLED.matcher(line.strip());
            boolean gap = columns.length == 2;
            if (!gap && !(line.indexOf(':') > 0 && colon.matches())) {
                return null;
            }
            String label = normal(gap ? columns[0] : line.substring(0, line.indexOf(':')));
            String value = gap
                    ? columns[1].strip()
                    : line.substring(line.indexOf(':') + 1).strip();
            return List.of("name", "employer", "position", "activity", "plain").stream()
                    .filter(kind -> !value.isEmpty() && list(kind).contains(label))
                    .findFirst()
                    .map(kind -> new Field(kind, value))
                    .orElse(null);
        }

        private static String normal(String label) {
            String lower = label.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            String plain = lower.replace("(s)", "")
                    .replace("(n)", "")
                    .replace("(e)", "")
                    .replace(":", "");
            return plain.replaceAll("\\s?/\\s?", "/").strip();
        }

        String line() {
            return switch (kind) {
                case "employer" -> "Employer: " + value;
                case "name" -> "Name: " + value;
                case "position" -> "Position: " + value;
                default -> value;
            };
        }
    }
}
