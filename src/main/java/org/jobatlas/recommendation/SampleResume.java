package org.jobatlas.recommendation;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A resume to try the portal with; the person in it is invented.
 *
 * @param titles what it is shown as, such as "Nurse in Lund", by ISO 639-1 code; English is always present
 * @param field id of its field of work
 */
public record SampleResume(
        String id,
        String fileName,
        Map<String, String> titles,
        @Nullable String field) {

    public SampleResume {
        titles = Map.copyOf(titles);
    }

    public String title(Locale locale) {
        return titles.getOrDefault(locale.getLanguage(), titles.getOrDefault("en", fileName));
    }
}
