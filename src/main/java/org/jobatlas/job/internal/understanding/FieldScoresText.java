package org.jobatlas.job.internal.understanding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jobatlas.taxonomy.FieldScores;
import org.jspecify.annotations.Nullable;

/** The most probable fields as a short text, such as {@code it:0.812,science:0.104}. */
public final class FieldScoresText {

    private static final int KEPT = 6;

    private FieldScoresText() {}

    static String write(FieldScores scores) {
        return scores.top(KEPT).stream()
                .map(field -> field + ":" + String.format(Locale.ROOT, "%.3f", scores.of(field)))
                .collect(Collectors.joining(","));
    }

    /** The same as it would be read after it was kept. */
    public static FieldScores asKept(FieldScores scores) {
        return read(write(scores)).by(scores.by());
    }

    public static FieldScores read(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return FieldScores.UNKNOWN;
        }
        Map<String, Double> scores = new HashMap<>();
        for (String pair : text.split(",", -1)) {
            int colon = pair.indexOf(':');
            scores.put(pair.substring(0, colon), Double.valueOf(pair.substring(colon + 1)));
        }
        return new FieldScores(scores);
    }
}
