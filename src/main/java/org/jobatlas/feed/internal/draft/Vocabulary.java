package org.jobatlas.feed.internal.draft;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/** Words of one kind (employment types, periods, currencies) in several languages, found as whole words. */
public final class Vocabulary {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, Vocabulary> TABLES = new HashMap<>();

    static {
        Map<String, Map<String, String>> kinds = new HashMap<>();
        for (CSVRecord record : Table.read("values.csv")) {
            Map<String, String> meanings = kinds.computeIfAbsent(record.get("kind"), kind -> new HashMap<>());
            for (String phrase : record.get("phrases").split("\\|", 0)) {
                meanings.put(normal(phrase), record.get("meaning"));
            }
        }
        kinds.forEach((kind, meanings) -> TABLES.put(kind, new Vocabulary(meanings)));
    }

    private final Map<String, String> meanings;
    private final Pattern phrases;

    private Vocabulary(Map<String, String> meanings) {
        this.meanings = meanings;
        List<String> longestFirst = new ArrayList<>(meanings.keySet());
        longestFirst.sort((a, b) -> b.length() - a.length());
        this.phrases = Pattern.compile("(?<![\\p{L}\\p{N}])(" + String.join("|", longestFirst) + ")(?![\\p{L}])");
    }

    public static Vocabulary of(String kind) {
        Vocabulary found = TABLES.get(kind);
        if (found == null) {
            throw new IllegalArgumentException("There are no words of the kind " + kind);
        }
        return found;
    }

    /** All meanings that the text names, in order. */
    public Set<String> in(String text) {
        if (text.isBlank()) {
            return Set.of();
        }
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = phrases.matcher(normal(text));
        while (matcher.find()) {
            String meaning = meanings.get(matcher.group(1));
            if (meaning != null) {
                found.add(meaning);
            }
        }
        return found;
    }

    /** The first meaning named. */
    public Optional<String> firstIn(String text) {
        return in(text).stream().findFirst();
    }

    /** The meaning, if the text names exactly one. */
    public Optional<String> onlyIn(String text) {
        Set<String> found = in(text);
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** Lower case, without diacritics and punctuation; a digit and a following word are separated. */
    public static String normal(String text) {
        String folded = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        String words = BETWEEN.matcher(folded.replace('ł', 'l')).replaceAll(" ");
        return words.strip();
    }
}
