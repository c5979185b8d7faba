package org.jobatlas.taxonomy;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A licence, certificate or class of driving licence.
 *
 * @param id stable lower-case key, such as {@code nurse-registered} or {@code driving-ce}
 * @param names by ISO 639-1 code; English is always present
 * @param occupations prefixes of the ISCO-08 codes that it applies to; empty for any work
 */
public record Credential(String id, Kind kind, Map<String, String> names, List<String> occupations) {

    /** Required by law, earned in training, or a right to drive. */
    public enum Kind {
        LICENCE,
        CERTIFICATE,
        DRIVING
    }

    public Credential {
        names = Map.copyOf(names);
        occupations = List.copyOf(occupations);
    }

    /** Its name in the language, or in English. */
    public String name(Locale locale) {
        return names.getOrDefault(locale.getLanguage(), names.getOrDefault("en", id));
    }
}
