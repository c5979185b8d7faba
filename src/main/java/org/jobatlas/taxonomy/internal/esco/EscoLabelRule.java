package org.jobatlas.taxonomy.internal.esco;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobatlas.shared.WordGroups;
import org.jobatlas.taxonomy.internal.Dictionary;

/**
 * Which labels of ESCO are looked for in texts. ESCO's labels were made for reading, not for finding: "design", "lead" or "major" would
 * be found in every text. The rule:
 *
 * <ol>
 *   <li>what stands in brackets at the end is left out ("Java (computer programming)"); a label with a comma, a slash between blanks
 *       or a bracket left, under 3 or over 80 characters is not looked for;
 *   <li>a label of several words is looked for, unless it begins with a word like "and" or "be", or names a skill by ordinary words
 *       only, such as "help people" (words in {@code ordinary-words.csv} or in more than 1 % of the descriptions);
 *   <li>a single word with a capital or a digit is looked for as it is written, unless its lower-case form is an ordinary word or it
 *       is an alternative abbreviation of up to four capitals;
 *   <li>a single lower-case word needs at least 5 letters (6 in Swedish), must not be in {@code ordinary-words.csv}, and must be rare
 *       in ESCO's own English descriptions: in at most 0.4 % of them for a preferred label, 0.06 % for another one;
 *   <li>a label that two concepts share as alternative is looked for at neither.
 * </ol>
 *
 * The last one is {@link EscoMerge}'s.
 */
public final class EscoLabelRule {

    private static final WordGroups LISTS = WordGroups.of("taxonomy/hint-words");

    private static final double COMMON_PREFERRED = 0.004;
    private static final double COMMON_ALTERNATIVE = 0.0006;
    private static final double COMMON_IN_PHRASES = 0.01;
    private static final int LONGEST = 80;
    private static final Pattern FUNCTION_WORD_FIRST =
            Pattern.compile("(?i)^" + LISTS.any("function-word") + "[\\s ].*");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{1,4}");
    private static final Pattern BRACKETS = Pattern.compile("(?<!\\s)\\s*+\\([^()]*+\\)\\s*+$");
    private static final Pattern ODD = Pattern.compile("[,()\\[\\]:;|]|\\s/\\s");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Set<String> ordinary =
            Set.copyOf(Dictionary.rows(Dictionary.BUILT_IN + "ordinary-words.csv", row -> row.get("word")));
    private final Map<String, Integer> descriptionsWith = new HashMap<>();
    private final int descriptions;
    private final boolean ordinaryPhrases;

    /** The rule for occupations, whose names are made of ordinary words: "data analyst". */
    static EscoLabelRule forOccupations(List<EscoConcept> all) {
        return new EscoLabelRule(all, true);
    }

    static EscoLabelRule forSkills(List<EscoConcept> all) {
        return new EscoLabelRule(all, false);
    }

    private EscoLabelRule(List<EscoConcept> concepts, boolean ordinaryPhrases) {
        this.ordinaryPhrases = ordinaryPhrases;
        descriptions = concepts.size();
        for (EscoConcept concept : concepts) {
            Set<String> words = new HashSet<>();
            WORD.matcher(concept.description().toLowerCase(Locale.ROOT))
                    .results()
                    .forEach(word -> words.add(word.group()));
            words.forEach(word -> descriptionsWith.merge(word, 1, Integer::sum));
        }
    }

    static String withoutBrackets(String label) {
        return BRACKETS.matcher(label).replaceAll("").strip();
    }

    /** The label as it is looked for; nothing where it is not. */
    Stream<String> preferred(String label) {
        return Stream.of(withoutBrackets(label)).filter(name -> isFindable(name, COMMON_PREFERRED, 5));
    }

    Stream<String> alternative(String label) {
        return Stream.of(withoutBrackets(label)).filter(name -> isFindable(name, COMMON_ALTERNATIVE, 5));
    }

    Stream<String> swedish(String label) {
        return Stream.of(withoutBrackets(label)).filter(name -> isFindable(name, COMMON_ALTERNATIVE, 6));
    }

    private boolean isFindable(String name, double common, int fewestLetters) {
        if (name.length() < 3 || name.length() > LONGEST || ODD.matcher(name).find()) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.indexOf(' ') > 0 || name.indexOf('\u00a0') > 0) {
            return isFindablePhrase(lower);
        }
        if (ordinary.contains(lower)
                || (common < COMMON_PREFERRED && ABBREVIATION.matcher(name).matches())) {
            return false;
        }
        return isProper(name)
                || (name.length() >= fewestLetters && descriptionsWith.getOrDefault(lower, 0) <= common * descriptions);
    }

    private boolean isFindablePhrase(String lower) {
        return !FUNCTION_WORD_FIRST.matcher(lower).matches()
                && (ordinaryPhrases || WORD.matcher(lower).results().anyMatch(word -> isTelling(word.group())));
    }

    private boolean isTelling(String word) {
        return word.length() > 2
                && !ordinary.contains(word)
                && descriptionsWith.getOrDefault(word, 0) <= COMMON_IN_PHRASES * descriptions;
    }

    /** Whether a single word is written with a capital or a digit, so that it is looked for exactly so. */
    public static boolean isProper(String name) {
        return name.indexOf(' ') < 0 && name.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}
