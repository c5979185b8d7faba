package org.jobatlas.taxonomy;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A skill of the taxonomy.
 *
 * @param names by ISO 639-1 code; English is always present
 * @param fields ids of the fields of work it is typical of, possibly none
 */
public record Skill(String id, Map<String, String> names, Set<String> fields) {

    public Skill {
        names = Map.copyOf(names);
        fields = Set.copyOf(fields);
    }

    /** Whether it is common to all fields and therefore says little about the work: communication, teamwork. */
    public boolean general() {
        return fields.isEmpty();
    }

    public String name(Locale locale) {
        return names.getOrDefault(locale.getLanguage(), names.getOrDefault("en", id));
    }
}
