package org.jobatlas.recommendation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jobatlas.feedback.ImpressionListId;

/**
 * A served list.
 *
 * @param stages time per stage, in order
 * @param assumed from where to where it looked
 * @param more what a wider band would add; what a wider place would add is asked of {@link Recommendations#more}
 */
public record RecommendationList(
        ImpressionListId id,
        List<Recommendation> items,
        Map<String, Duration> stages,
        String fingerprint,
        Assumed assumed,
        List<More> more) {

    public RecommendationList {
        items = List.copyOf(items);
        more = List.copyOf(more);
    }

    /** How many of them fit; where none does, the others are what comes nearest, or the stretches that were asked for. */
    public int fitting() {
        return (int) items.stream()
                .filter(item -> item.band().compareTo(Band.STRETCH) < 0)
                .count();
    }
}
