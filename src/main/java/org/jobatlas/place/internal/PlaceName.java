package org.jobatlas.place.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Normalises place names for comparison: lower case, without accents, full stops and hyphens ("München" equals
 * "Munchen").
 */
final class PlaceName {

    private static final Pattern SAINT = Pattern.compile("\\bst (?=\\p{L})");

    private PlaceName() {}

    static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean plain = lower.chars().allMatch(c -> c < 128);
        String letters = plain ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            append(key, letters.charAt(i));
        }
        String stripped = key.toString().stripTrailing();
        return stripped.contains("st ") ? SAINT.matcher(stripped).replaceAll("saint ") : stripped;
    }

    private static void append(StringBuilder key, char c) {
        switch (c) {
            case '.', '\'', '\u2019' -> {}
            case 'ø' -> key.append('o');
            case 'æ' -> key.append("ae");
            case 'ß' -> key.append("ss");
            case 'ł' -> key.append('l');
            case 'đ' -> key.append('d');
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    key.append(c);
                } else if (Character.getType(c) != Character.NON_SPACING_MARK
                        && !key.isEmpty()
                        && key.charAt(key.length() - 1) != ' ') {
                    key.append(' ');
                }
            }
        }
    }
}
