package org.jobatlas.taxonomy.internal.title;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.taxonomy.TellingTitles;
import org.jobatlas.taxonomy.internal.Dictionary;
import org.jobatlas.taxonomy.internal.esco.IscoFields;
import org.springframework.stereotype.Component;

/**
 * Weights words by counts over the titles of the taxonomy ({@code titles.csv} and ESCO's in {@code isco-titles.csv}):
 * with <i>p(f)</i> the share of field <i>f</i> among the titles with the word, <i>P = exp(−Σ p ln p)</i> is the
 * effective number of fields (perplexity), and the weight is <i>1.25 · (1 − ln P / ln 12)</i>, from 0.25 to 1. "Nurse"
 * weighs 0.98, "engineer" 0.65, "developer" 0.44, "manager" 0.25. A word in no title of the taxonomy is taken for a
 * proper name and weighs 1.
 */
@Component
public class FieldTellingTitles implements TellingTitles {

    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final double EVERYWHERE = 12;
    private static final double SCALE = 1.25;
    private static final double LEAST = 0.25;
    private static final double TELLING = 0.5;
    private static final int SHORTEST_PLURAL = 4;

    /** Size of the cache; titles repeat across lists. */
    private static final int KEPT = 50_000;

    private final Map<String, Double> weights = new HashMap<>();
    private final LoadingCache<String, Boolean> telling =
            Caffeine.newBuilder().maximumSize(KEPT).build(this::isTelling);

    public FieldTellingTitles() {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        IscoFields fields = new IscoFields();
        Dictionary.rows(Dictionary.BUILT_IN + "isco-titles.csv", row -> {
            fields.fieldOf(row.get("isco"))
                    .ifPresent(
                            field -> Dictionary.list(row.get("titles")).forEach(title -> count(title, field, counts)));
            return row;
        });
        Dictionary.rows(Dictionary.BUILT_IN + "titles.csv", row -> {
            titlesOf(row).forEach(title -> count(title, row.get("field"), counts));
            return row;
        });
        counts.forEach((word, byField) -> weights.put(word, weight(byField)));
        Dictionary.rows(Dictionary.BUILT_IN + "title-filling.csv", row -> Dictionary.list(row.get("words")))
                .forEach(words -> words.forEach(word -> weights.put(word, 0.0)));
    }

    private static Stream<String> titlesOf(CSVRecord row) {
        return Stream.of("en", "sv", "synonyms_en", "synonyms_sv")
                .flatMap(column -> Dictionary.list(row.get(column)).stream());
    }

    private static void count(String title, String field, Map<String, Map<String, Integer>> counts) {
        words(title)
                .forEach(word ->
                        counts.computeIfAbsent(word, _ -> new HashMap<>()).merge(field, 1, Integer::sum));
    }

    private static double weight(Map<String, Integer> byField) {
        double all = byField.values().stream().mapToInt(Integer::intValue).sum();
        double entropy = 0;
        for (int count : byField.values()) {
            entropy -= count / all * Math.log(count / all);
        }
        return Math.clamp(SCALE * (1 - entropy / Math.log(EVERYWHERE)), LEAST, 1);
    }

    private static Set<String> words(String title) {
        Set<String> words = new HashSet<>();
        for (String word : SEPARATOR.split(RegulatedTitles.lower(title), 0)) {
            if (!word.isEmpty()) {
                words.add(singular(word));
            }
        }
        return words;
    }

    private static String singular(String word) {
        return word.length() >= SHORTEST_PLURAL && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    @Override
    public double weightOf(String word) {
        return weights.getOrDefault(word, 1.0);
    }

    @Override
    public boolean tells(String title) {
        return telling.get(title);
    }

    private boolean isTelling(String title) {
        List<Double> found = words(title).stream().map(this::weightOf).toList();
        return found.stream().mapToDouble(Double::doubleValue).sum() >= TELLING;
    }
}
