package org.jobatlas.taxonomy.internal.title;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that prove a licence. Abbreviations ("RN", "J.D.") are case-sensitive, other words are not. A credential
 * followed by another occupation proves nothing: an "RN supervisor" need not be a nurse.
 */
final class ProofWords {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;:|•·(){}\\[\\]\"]+");
    private static final int LONGEST = 6;
    private static final int LONGEST_ABBREVIATION = 10;

    private final Map<String, List<String>> phrases = new HashMap<>();
    private final Map<String, List<String>> abbreviations = new HashMap<>();

    /** Words that phrases begin with; most words of a text do not. */
    private final Set<String> beginnings = new HashSet<>();

    void add(String credential, String id) {
        boolean abbreviation = !credential.contains(" ")
                && credential.length() <= LONGEST_ABBREVIATION
                && credential.chars().filter(Character::isUpperCase).count() >= 2;
        Map<String, List<String>> map = abbreviation ? abbreviations : phrases;
        List<String> words = TitleTokens.of(credential);
        String key = abbreviation ? credential : String.join(" ", words);
        if (!abbreviation) {
            beginnings.addAll(words.subList(0, Math.min(1, words.size())));
        }
        map.computeIfAbsent(key, _ -> new ArrayList<>()).add(id);
    }

    /** Ids of the proven occupations, with the words that prove them. */
    Map<String, String> in(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String word : BETWEEN.split(text, 0)) {
            String bare = word.endsWith(".") && !abbreviations.containsKey(word)
                    ? word.substring(0, word.length() - 1)
                    : word;
            abbreviations.getOrDefault(bare, List.of()).forEach(id -> found.putIfAbsent(id, bare));
        }
        List<String> tokens = TitleTokens.of(text);
        for (int from = 0; from < tokens.size(); from++) {
            if (beginnings.contains(tokens.get(from))) {
                addPhrases(tokens, from, found);
            }
        }
        return found;
    }

    private void addPhrases(List<String> tokens, int from, Map<String, String> found) {
        StringBuilder phrase = new StringBuilder();
        for (int to = from; to < Math.min(tokens.size(), from + LONGEST); to++) {
            phrase.append(to == from ? "" : " ").append(tokens.get(to));
            String key = phrase.toString();
            phrases.getOrDefault(key, List.of()).forEach(id -> found.putIfAbsent(id, key));
        }
    }
}
