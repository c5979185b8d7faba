package org.jobatlas.taxonomy.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * The plain inflected forms of a name: English plurals; Swedish definite and plural forms. Only the last word changes, and forms
 * that do not exist do no harm since they stand in no text.
 */
final class Inflection {

    private Inflection() {}

    static List<String> of(String key, String language) {
        char last = key.charAt(key.length() - 1);
        if (!Character.isLetter(last)) {
            return List.of();
        }
        return "sv".equals(language) ? swedish(key, last) : english(key, last);
    }

    private static List<String> english(String key, char last) {
        String stem = key.substring(0, key.length() - 1);
        if (last == 'y' && "aeiou".indexOf(key.charAt(key.length() - 2)) < 0) {
            return List.of(stem + "ies");
        }
        if (key.endsWith("ss") || last == 'x' || last == 'z' || key.endsWith("ch") || key.endsWith("sh")) {
            return List.of(key + "es");
        }
        if (last == 's') {
            return List.of();
        }
        return key.endsWith("man") ? List.of(key + "s", key.substring(0, key.length() - 2) + "en") : List.of(key + "s");
    }

    private static List<String> swedish(String key, char last) {
        String stem = key.substring(0, key.length() - 1);
        List<String> forms = new ArrayList<>();
        if (last == 'a') {
            forms.addAll(List.of(stem + "or", key + "n", stem + "orna"));
        } else if (last == 'e') {
            forms.addAll(List.of(key + "n", stem + "ar", stem + "arna", stem + "na"));
        } else if (key.endsWith("er") || key.endsWith("el") || key.endsWith("or")) {
            // elektrikern, elektrikerna; revisorn, revisorer
            forms.addAll(List.of(key + "n", key + "na", key + "en", key + "er", key + "erna"));
        } else {
            forms.addAll(List.of(key + "en", key + "et", key + "er", key + "erna", key + "ar", key + "arna"));
        }
        forms.add(key + "s");
        return forms;
    }
}
