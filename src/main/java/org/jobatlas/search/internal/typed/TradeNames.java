package org.jobatlas.search.internal.typed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.taxonomy.Occupation;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/**
 * Translates names of trades from other languages into English: names of {@code trade-names.csv}, Swedish ones without
 * their rings and dots, and compounds by the trade that they end in. The embedder knows English best.
 */
@Component
class TradeNames {

    private static final int SHORTEST_HEAD = 5;
    private static final int SHORTEST_BEFORE = 3;
    private static final int LONGEST = 60;
    static final int MOST_WORDS = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'\u2019-]{3,40}+");

    /** The endings of women's trades and of several people in German, in French and in Swedish, and what stands for them. */
    private static final List<Map.Entry<Pattern, String>> FORMS = List.of(
            Map.entry(Pattern.compile("(?<=.{4})innen$|(?<=.{4})in$"), ""),
            Map.entry(Pattern.compile("frau(?:en)?$|leute$|m\u00e4nner$"), "mann"),
            Map.entry(Pattern.compile("iere$"), "ier"),
            Map.entry(Pattern.compile("gere$"), "ger"),
            Map.entry(Pattern.compile("euse$"), "eur"),
            Map.entry(Pattern.compile("trice$"), "teur"),
            Map.entry(Pattern.compile("ienne$"), "ien"),
            Map.entry(Pattern.compile("(?<=ante|ente|ee|ale)s$"), ""),
            Map.entry(Pattern.compile("(?<=ant|ent|at|al|e)e$"), ""),
            Map.entry(Pattern.compile("(?<=ar)(?:na|en|es)$"), "e"),
            Map.entry(Pattern.compile("(?:skan|skor|skorna)$"), "ska"));

    private static final Map<String, String> ENGLISH = WordFiles.lines("search/trade-names.csv")
            .skip(1)
            .map(line -> line.split(",", 3))
            .collect(
                    HashMap::new,
                    (names, row) -> {
                        names.putIfAbsent(WordFiles.folded(row[1]), row[2]);
                        names.putIfAbsent(withoutFilling(WordFiles.folded(row[1])), row[2]);
                    },
                    HashMap::putAll);

    private static final Pattern PLURAL = Pattern.compile("(?<=.{4})s$");

    private final Taxonomy taxonomy;

    TradeNames(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** Queries are read without their "de", "du" and "en". */
    private static String withoutFilling(String name) {
        return Stream.of(name.split(" ", 0))
                .filter(word -> !WordFiles.FILLING.contains(word))
                .collect(Collectors.joining(" "));
    }

    /** Whether a trade is recognised by what the word ends in alone, so that it may be misspelt before that. */
    boolean isOnlyEnding(String word) {
        return isIn(word)
                && named(word).isEmpty()
                && !WordFiles.SPELLED.containsKey(WordFiles.folded(word))
                && taxonomy.occupationsIn(word).isEmpty();
    }

    /** Whether a word of the text names a trade in another language than English. */
    boolean isIn(String text) {
        return !inEnglish(text).equals(text);
    }

    /** The text with the trades that the taxonomy does not know by these names in English. */
    String inEnglish(String text) {
        Optional<String> whole = text.length() <= LONGEST ? named(text) : Optional.empty();
        if (whole.isPresent()) {
            return whole.get();
        }
        return WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(one(word.group())));
    }

    private String one(String word) {
        if (WordFiles.hasEnglish(word) || !taxonomy.occupationsIn(word).isEmpty()) {
            return word;
        }
        return named(word).or(() -> spelled(word)).or(() -> head(word)).orElse(word);
    }

    /** What English calls a trade that is in the table by this name, in one of its forms. */
    Optional<String> named(String words) {
        String folded = WordFiles.folded(words.strip());
        if (folded.split(" ").length > MOST_WORDS) {
            return Optional.empty();
        }
        int first = folded.indexOf(' ') < 0 ? folded.length() : folded.indexOf(' ');
        return Stream.of(folded, PLURAL.matcher(folded).replaceFirst(""))
                .flatMap(form -> Stream.concat(
                        forms(form, ""),
                        forms(form.substring(0, Math.min(first, form.length())), folded.substring(first))))
                .flatMap(form -> Stream.of(form, form.replace(' ', '-')))
                .flatMap(form -> Optional.ofNullable(ENGLISH.get(form)).stream())
                .findFirst();
    }

    /** A single word in its possible forms as one person's trade. */
    static Stream<String> singular(String word) {
        return Stream.of(word, PLURAL.matcher(word).replaceFirst("")).flatMap(form -> forms(form, ""));
    }

    /** The word as it is and as a man's or one person's trade; in several words it is the first that tells. */
    private static Stream<String> forms(String word, String rest) {
        return Stream.concat(
                        Stream.of(word),
                        FORMS.stream().map(form -> form.getKey().matcher(word).replaceFirst(form.getValue())))
                .map(form -> form + rest);
    }

    /** "truckforare" is a Truckf\u00f6rare. */
    private Optional<String> spelled(String word) {
        return Optional.ofNullable(WordFiles.SPELLED.get(WordFiles.folded(word)))
                .flatMap(taxonomy::occupationNamed)
                .map(TradeNames::english);
    }

    /** "mattel\u00e4rare" teaches, whatever it is. */
    private Optional<String> head(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int at = SHORTEST_BEFORE; at <= lower.length() - SHORTEST_HEAD; at++) {
            String head = lower.substring(at);
            Optional<String> english = WordFiles.hasEnglish(head)
                    ? Optional.empty()
                    : taxonomy.occupationNamed(head)
                            .map(TradeNames::english)
                            .or(() -> Optional.ofNullable(ENGLISH.get(WordFiles.folded(head))));
            if (english.isPresent()) {
                return english;
            }
        }
        return Optional.empty();
    }

    private static String english(Occupation occupation) {
        return occupation.name(Locale.ENGLISH);
    }
}
