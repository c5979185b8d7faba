package org.jobatlas.taxonomy;

import java.util.Locale;
import java.util.Map;

/**
 * A job title of the taxonomy with its field of work.
 *
 * @param names by ISO 639-1 code; English is always present
 * @param field id of its field of work
 */
public record Occupation(String id, Map<String, String> names, String field) {

    public Occupation {
        names = Map.copyOf(names);
    }

    public String name(Locale locale) {
        return names.getOrDefault(locale.getLanguage(), names.getOrDefault("en", id));
    }
}
