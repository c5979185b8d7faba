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
import java.util.regex.Pattern;

/**
 * Determines whether a sentence states, denies or only mentions something. A negation applies only to what closely follows it, with
 * nothing but words such as "experience with" in between, or to what stands immediately before it, as in "Spanish I do not speak".
 */
final class Denial {

    private static final int REACH = 7;
    /** The rest of a word that was matched by its beginning: "-et" of "truckkortet". */
    private static final Pattern ENDING = Pattern.compile("^\\p{L}{1,5}");

    private static final Pattern CLAUSE_END = Pattern.compile("[,;:.(–|]");
    private static final Map<String, Set<String>> WORDS = read();

    /** The sense in which something is mentioned. */
    enum Sense {
        SAID,
        DENIED,
        /** Wished for, being learnt, expired, or somebody else's. */
        OPEN
    }

    private Denial() {}

    /** The sense of these words of the sentence. */
    static Sense of(String sentence, Shown.Span where) {
        Sense sense = of(sentence, where.from());
        if (sense != Sense.SAID) {
            return sense;
        }
        String after = plain(sentence).substring(Math.min(where.to(), sentence.length()));
        if (deniedBehind(after)) {
            return Sense.DENIED;
        }
        return words("expired").stream().anyMatch(after::contains) ? Sense.OPEN : Sense.SAID;
    }

    /** The sense of what begins at this position of the sentence, by the words before it alone. */
    static Sense of(String sentence, int start) {
        String lower = plain(sentence);
        String before = lower.substring(0, Math.min(start, lower.length()));
        if (denied(before)) {
            return Sense.DENIED;
        }
        return words("intent").stream().anyMatch(before::contains) ? Sense.OPEN : Sense.SAID;
    }

    private static String plain(String sentence) {
        return Sentence.small(sentence).replace('’', '\'');
    }

    /** Whether the sentence says that the person needs a work permit. */
    static boolean sponsored(String sentence) {
        String lower = plain(sentence);
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

    /** Whether a negation follows immediately: "I have not", "kan jag inte". */
    private static boolean deniedBehind(String after) {
        if (words("only").stream().anyMatch(after::contains)) {
            return false;
        }
        String clause = CLAUSE_END.split(ENDING.matcher(after).replaceFirst(""), 2)[0];
        List<String> words = List.of(clause.strip().split("[^\\p{L}'-]+"));
        for (int i = 1; i < Math.min(REACH, words.size()); i++) {
            if (!words("behind").contains(words.get(i - 1))) {
                return false;
            }
            String two = words.get(i) + (i + 1 < words.size() ? " " + words.get(i + 1) : "");
            if (words("negator").contains(words.get(i)) || words("negator").contains(two)) {
                return true;
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
