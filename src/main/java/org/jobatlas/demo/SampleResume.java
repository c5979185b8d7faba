package org.jobatlas.demo;

import java.util.Locale;
import java.util.Map;

/**
 * A resume to try the portal with.
 *
 * @param titles what the person does, by ISO 639-1 code: en and sv
 * @param field id of the field of work
 */
public record SampleResume(String id, String fileName, Map<String, String> titles, String field) {

    public SampleResume {
        titles = Map.copyOf(titles);
    }

    /** What the person does, in the language or in English. */
    public String title(Locale locale) {
        return titles.getOrDefault(locale.getLanguage(), titles.getOrDefault("en", id));
    }
}
