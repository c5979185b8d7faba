package org.jobatlas.recommendation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jobatlas.feedback.ImpressionListId;

/**
 * A served list.
 *
 * @param stages time per stage, in order
 */
public record RecommendationList(
        ImpressionListId id, List<Recommendation> items, Map<String, Duration> stages, String fingerprint) {

    public RecommendationList {
        items = List.copyOf(items);
    }
}
