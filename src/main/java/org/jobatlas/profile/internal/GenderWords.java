package org.jobatlas.profile.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces words that tell a person's gender by words that do not, in English and Swedish. */
final class GenderWords {

    private static final Map<String, String> NEUTRAL = neutral();
    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}'-])(?:" + String.join("|", NEUTRAL.keySet()) + ")(?![\\p{L}-]|'\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}])(?:Mr|Mrs|Ms|Miss|Mx|Herr|Fru|Fr\u00f6ken)\\.?(?: |$)(?:\\p{Lu}[\\p{L}'-]+ ?){0,3}");

    private GenderWords() {}

    static String neutralise(String text) {
        String nameless = ADDRESS.matcher(text).replaceAll("");
        return WORD.matcher(nameless).replaceAll(GenderWords::replacement);
    }

    private static String replacement(java.util.regex.MatchResult found) {
        String word = found.group();
        String neutral = NEUTRAL.getOrDefault(word.toLowerCase(Locale.ROOT), "");
        boolean shout = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        if (shout) {
            return Matcher.quoteReplacement(neutral.toUpperCase(Locale.ROOT));
        }
        boolean capital = !neutral.isEmpty() && Character.isUpperCase(word.charAt(0));
        return Matcher.quoteReplacement(
                capital ? Character.toUpperCase(neutral.charAt(0)) + neutral.substring(1) : neutral);
    }

    private static Map<String, String> neutral() {
        Map<String, String> words = new LinkedHashMap<>();
        put(words, "they", "he/she", "she/he", "s/he", "he", "she");
        put(words, "them", "him");
        put(words, "their", "his/her", "her/his", "his", "her", "hers");
        put(words, "themselves", "himself", "herself");
        put(words, "person", "woman", "man", "lady", "gentleman", "kvinna", "tjej", "kille");
        put(words, "", "male", "female", "manlig", "kvinnlig");
        put(words, "spouse", "wife", "husband", "hustru", "make", "maka");
        put(words, "parent", "mother", "father", "mom", "dad", "mamma", "pappa", "mor", "far");
        put(words, "hen", "han/hon", "hon/han", "han", "hon", "honom", "henne");
        put(words, "hens", "hans", "hennes");
        put(words, "salesperson", "salesman", "saleswoman");
        put(words, "chairperson", "chairman", "chairwoman");
        put(words, "business person", "businessman", "businesswoman");
        put(words, "spokesperson", "spokesman", "spokeswoman");
        put(words, "foreperson", "foreman", "forewoman");
        put(words, "firefighter", "fireman", "firewoman");
        put(words, "police officer", "policeman", "policewoman");
        put(words, "waiter", "waitress");
        put(words, "actor", "actress");
        put(words, "host", "hostess");
        put(words, "flight attendant", "steward", "stewardess", "flygv\u00e4rdinna");
        put(words, "l\u00e4rare", "l\u00e4rarinna");
        put(words, "parental leave", "maternity leave", "paternity leave");
        put(words, "f\u00f6r\u00e4ldraledig", "mammaledig", "pappaledig");
        // "make" and "far" are words of other meaning in English
        words.keySet().removeAll(java.util.Set.of("make", "far", "mor"));
        return words;
    }

    private static void put(Map<String, String> words, String neutral, String... gendered) {
        for (String word : gendered) {
            words.put(word, neutral);
        }
    }
}
