package org.jobatlas.hiring.internal.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Determines whether a sentence states, denies or only mentions something. A negation applies only to what closely
 * follows it, with nothing but words such as "experience with" in between.
 */
final class Denial {

    private static final int REACH = 7;
    private static final Map<String, Set<String>> WORDS = read();

    /** The sense in which something is mentioned. */
    enum Sense {
        SAID,
        DENIED,
        /** Wished for, being learnt, or somebody else's. */
        OPEN
    }

    private Denial() {}

    /** The sense of what begins at this position of the sentence. */
    static Sense of(String sentence, int start) {
        String lower = Sentence.small(sentence).replace('’', '\'');
        String before = lower.substring(0, Math.min(start, lower.length()));
        if (denied(before)) {
            return Sense.DENIED;
        }
        return words("intent").stream().anyMatch(before::contains) ? Sense.OPEN : Sense.SAID;
    }

    /** Whether the sentence says that the person needs a work permit. */
    static boolean sponsored(String sentence) {
        String lower = Sentence.small(sentence).replace('’', '\'');
        return words("sponsor").stream().anyMatch(lower::contains);
    }

    private static boolean denied(String before) {
        if (words("only").stream().anyMatch(before::contains)) {
            return false;
        }
        String clause = before.substring(clauseStart(before));
        List<String> words = List.of(clause.strip().split("[^\\p{L}'-]+"));
        int last = words.size() - 1;
        for (int i = last; i >= 0 && last - i < REACH; i--) {
            String two = i > 0 ? words.get(i - 1) + " " + words.get(i) : "";
            if (words("negator").contains(words.get(i)) || words("negator").contains(two)) {
                return true;
            }
            if (!words("between").contains(words.get(i))) {
                return false;
            }
        }
        return false;
    }

    /** The position after the last mark that ends a clause. */
    private static int clauseStart(String before) {
        int start = 0;
        for (char mark : new char[] {',', ';', ':', '.', '(', '–', '|'}) {
            start = Math.max(start, before.lastIndexOf(mark) + 1);
        }
        return start;
    }

    private static Set<String> words(String kind) {
        return WORDS.getOrDefault(kind, Set.of());
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new HashMap<>();
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Denial.class.getResourceAsStream("/hiring/negation.csv")),
                StandardCharsets.UTF_8))) {
            in.lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .forEach(row -> words.computeIfAbsent(row[0], kind -> new HashSet<>())
                            .addAll(List.of(row[2].split("\\|", -1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
