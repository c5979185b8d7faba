package org.jobatlas.feedback;

import java.util.List;

/**
 * A list that was shown.
 *
 * @param fingerprint digest of model, index and settings that made it
 */
public record ShownList(ImpressionListId id, String fingerprint, List<ShownItem> items) {

    public ShownList {
        items = List.copyOf(items);
    }
}
