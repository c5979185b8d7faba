package org.jobatlas.feedback;

import java.util.List;

/**
 * A list that was shown.
 *
 * @param fingerprint what made it, in one line for people
 * @param features names of what was measured of its items
 */
public record ShownList(
        ImpressionListId id,
        Surface surface,
        String fingerprint,
        ListOrigin origin,
        List<String> features,
        List<ShownItem> items) {

    public ShownList {
        features = List.copyOf(features);
        items = List.copyOf(items);
        for (ShownItem item : items) {
            if (item.values().size() != features.size()) {
                throw new IllegalArgumentException(
                        features.size() + " features, but " + item.values().size() + " values");
            }
        }
    }
}
