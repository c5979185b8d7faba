package org.jobatlas.evaluation.internal.system;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jobatlas.evaluation.UnusableInputException;
import org.jobatlas.evaluation.internal.input.Line;

/** Lists of other systems in the format of TREC: {@code query Q0 document rank score tag}. */
public final class ForeignRuns {

    private static final int COLUMNS = 6;

    private ForeignRuns() {}

    private record Entry(String document, double score) {}

    /**
     * The run under its own tag. As trec_eval does, the order is by falling score, equal scores by falling document id, whatever the ranks
     * say.
     */
    public static SystemRun read(Path file) {
        Map<String, List<Entry>> byQuery = new LinkedHashMap<>();
        String tag = "";
        for (Line line : Line.of(file)) {
            String[] columns = line.text().strip().split("\\s+", 0);
            if (columns.length != COLUMNS) {
                throw line.unusable(
                        COLUMNS + " columns (query Q0 document rank score tag) are expected, not " + columns.length);
            }
            if (!tag.isEmpty() && !tag.equals(columns[COLUMNS - 1])) {
                throw line.unusable("the tag '" + columns[COLUMNS - 1] + "' differs from '" + tag + "' before");
            }
            tag = columns[COLUMNS - 1];
            byQuery.computeIfAbsent(columns[0], query -> new ArrayList<>())
                    .add(new Entry(columns[2], score(line, columns[COLUMNS - 2])));
        }
        if (byQuery.isEmpty()) {
            throw new UnusableInputException(file + " has no lists.");
        }
        Map<String, List<String>> lists = new LinkedHashMap<>();
        byQuery.forEach((query, entries) -> lists.put(query, ordered(entries)));
        return new SystemRun(tag, null, lists);
    }

    private static List<String> ordered(List<Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparingDouble(Entry::score)
                        .thenComparing(Entry::document)
                        .reversed())
                .map(Entry::document)
                .distinct()
                .toList();
    }

    private static double score(Line line, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw line.unusable("the score '" + text + "' is no number");
        }
    }
}
