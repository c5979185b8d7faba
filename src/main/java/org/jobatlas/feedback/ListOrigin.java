package org.jobatlas.feedback;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What made a list.
 *
 * @param versions of every model, the index and the code, by what they are
 * @param dial of diversity, 0 to 1; null where there is none
 * @param size how many items were asked for; null where that is not known
 * @param asked the limits of the person or the words of a search, as the room that made the list writes them
 * @param profileVersion which state of which profile; null where no profile was asked for
 * @param fields fields of work of the profile, the likeliest first; empty where no profile was asked for
 * @param sought vector of the profile, kept of people with an account alone; null where no profile was asked for
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record ListOrigin(
        Map<String, String> versions,
        @Nullable Double dial,
        @Nullable Integer size,
        String asked,
        @Nullable String profileVersion,
        List<String> fields,
        float @Nullable [] sought) {

    public ListOrigin {
        versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
        // an export of an earlier version does not have them
        fields = fields == null ? List.of() : List.copyOf(fields);
    }

    /** Of which no vector is kept. */
    public ListOrigin(
            Map<String, String> versions,
            @Nullable Double dial,
            @Nullable Integer size,
            String asked,
            @Nullable String profileVersion,
            List<String> fields) {
        this(versions, dial, size, asked, profileVersion, fields, null);
    }

    /** What no profile was asked for. */
    public ListOrigin(
            Map<String, String> versions,
            @Nullable Double dial,
            @Nullable Integer size,
            String asked,
            @Nullable String profileVersion) {
        this(versions, dial, size, asked, profileVersion, List.of(), null);
    }
}
