package org.jobatlas.feedback;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a list was made.
 *
 * @param versions versions of all models, the index and the code
 * @param dial diversity, 0 to 1; null where there is none
 * @param size requested number of items; null where not known
 * @param asked limits or search words, in the format of the module that made the list
 * @param profileVersion id and version of the profile; null without a profile
 * @param fields fields of work of the profile, likeliest first; empty without a profile
 * @param sought vector of the profile, kept only for people with an account; null without a profile
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
        // exports of earlier versions do not have them
        fields = fields == null ? List.of() : List.copyOf(fields);
    }

    /** Without a vector. */
    public ListOrigin(
            Map<String, String> versions,
            @Nullable Double dial,
            @Nullable Integer size,
            String asked,
            @Nullable String profileVersion,
            List<String> fields) {
        this(versions, dial, size, asked, profileVersion, fields, null);
    }

    /** Without a profile. */
    public ListOrigin(
            Map<String, String> versions,
            @Nullable Double dial,
            @Nullable Integer size,
            String asked,
            @Nullable String profileVersion) {
        this(versions, dial, size, asked, profileVersion, List.of(), null);
    }
}
