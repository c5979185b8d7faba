package org.jobatlas.place.internal;

import java.text.Normalizer;
import java.util.Locale;

/** How names of places are compared: lower case, without accents, points and hyphens ("München" and "Munchen" are one). */
final class PlaceName {

    private PlaceName() {}

    static String key(String name) {
        String folded = name.toLowerCase(Locale.ROOT)
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace("ł", "l")
                .replace("đ", "d");
        String plain = Normalizer.normalize(folded, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return plain.replaceAll("[.'\u2019]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll("\\bst\\b(?= \\p{L})", "saint")
                .strip();
    }
}
