package org.jobatlas.profile.internal.masking;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.profile.internal.WordLists;
import org.jobatlas.shared.WordGroups;

/** Replaces words that tell a person's gender by words that do not, in English and Swedish. */
public final class GenderWords {

    private static final WordGroups LISTS = WordGroups.of("profile/person-words");

    private static final Map<String, String> NEUTRAL = neutral();
    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}'-])" + WordGroups.either(NEUTRAL.keySet()) + "(?![\\p{L}-]|'\\p{L}|\\h{1,2}tongue)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Titles of address, those of men and women alike. */
    public static final String TITLES = LISTS.any("address");

    private static final Pattern ADDRESS = Pattern.compile("(?<![\\p{L}])" + TITLES + "\\.?(?:\\h|$|(?=\\R))(?!"
            + LISTS.any("not-addressed") + ")(?:\\p{Lu}[\\p{Ll}'\u2019][\\p{L}\\p{M}'\u2019-]*"
            + " ?){0,3}");

    /** "(she/her)" behind a name. */
    private static final Pattern PRONOUNS = Pattern.compile("(?i)\\(?(?<!\\p{L})" + LISTS.any("pronoun-subject") + "/"
            + LISTS.any("pronoun-object") + "(?:/\\p{L}+)?(?!\\p{L})\\)?");

    /** Teams and clubs tell the gender of their members. */
    private static final Pattern TEAM = Pattern.compile(
            "(?i)(?<!\\p{L})" + LISTS.any("team-of") + "['’]?s (?=(?:\\p{L}+ ){0,2}" + LISTS.any("team") + "\\b)");

    private static final Pattern PARENT =
            Pattern.compile("(?i)(?<=" + LISTS.any("parent-before") + ")" + LISTS.any("parent")
                    + "(?!\\p{L})|(?<!\\p{L})" + LISTS.any("parent-alone") + "(?= " + LISTS.any("parent-to") + "\\b)");

    /** "her" before a noun is a possessive, before these words it is not. */
    private static final Pattern NO_NOUN = Pattern.compile(
            "\\s+(?:(?!" + LISTS.any("no-noun-but") + "\\b)\\p{L}+ly|" + LISTS.any("no-noun")
                    + ")\\b.*|\\h*\\R\\h*(?-i:\\p{Lu}).*|\\s*+(?:[^\\p{L}\\s].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private GenderWords() {}

    static String neutralise(String text) {
        String plain = text;
        for (Pattern telling : List.of(ADDRESS, PRONOUNS, TEAM)) {
            plain = telling.matcher(plain).replaceAll("");
        }
        String said = PARENT.matcher(plain)
                .replaceAll(found ->
                        Character.isUpperCase(found.group().charAt(0)) ? "F\u00f6r\u00e4lder" : "f\u00f6r\u00e4lder");
        return WORD.matcher(said).replaceAll(found -> replacement(found.group(), said.substring(found.end())));
    }

    private static String replacement(String word, String rest) {
        boolean object =
                word.equalsIgnoreCase("her") && NO_NOUN.matcher(beginning(rest)).matches();
        String neutral = object ? "them" : NEUTRAL.getOrDefault(word.toLowerCase(Locale.ROOT), "");
        boolean shout = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        if (shout) {
            return Matcher.quoteReplacement(neutral.toUpperCase(Locale.ROOT));
        }
        boolean capital = !neutral.isEmpty() && Character.isUpperCase(word.charAt(0));
        return Matcher.quoteReplacement(
                capital ? Character.toUpperCase(neutral.charAt(0)) + neutral.substring(1) : neutral);
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), 30));
    }

    /** Longer words first, so that none is cut short by one that it begins with. */
    private static Map<String, String> neutral() {
        Map<String, String> neutral = new TreeMap<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (List<String> row : WordLists.rows("gender-words")) {
            row.stream().skip(2).forEach(gendered -> neutral.put(gendered, row.get(1)));
        }
        return neutral;
    }
}
