package org.jobatlas.recommendation.internal;

import java.util.HashMap;
import java.util.Map;
import org.jobatlas.feedback.ShownItem;
import org.jobatlas.feedback.ShownList;
import org.jobatlas.recommendation.Part;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.RecommendationList;

/** From a served list to what is remembered of it. */
final class ShownLists {

    private ShownLists() {}

    static ShownList of(RecommendationList list) {
        return new ShownList(
                list.id(),
                list.fingerprint(),
                list.items().stream().map(ShownLists::item).toList());
    }

    private static ShownItem item(Recommendation item) {
        Map<String, Double> parts = new HashMap<>();
        for (Part part : item.explanation().parts()) {
            if (part.stated()) {
                parts.put(part.feature().name(), part.contribution());
            }
        }
        return new ShownItem(item.rank(), item.posting().id(), item.score(), parts);
    }
}
