package org.jobatlas.taxonomy;

import java.util.Locale;
import java.util.Map;

/**
 * One of about 25 fields of work.
 *
 * @param id stable lower-case key, such as {@code finance}
 * @param names by ISO 639-1 code: en, sv, fr and de are always present
 */
public record FieldOfWork(String id, Map<String, String> names) {

    public FieldOfWork {
        names = Map.copyOf(names);
    }

    /** Its name in the language, or in English. */
    public String name(Locale locale) {
        return names.getOrDefault(locale.getLanguage(), names.getOrDefault("en", id));
    }
}
