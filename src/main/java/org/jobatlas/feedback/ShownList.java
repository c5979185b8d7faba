package org.jobatlas.feedback;

import java.util.List;

/**
 * A list that was shown.
 *
 * @param fingerprint versions and settings in one readable line
 * @param features names of the measured values
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
