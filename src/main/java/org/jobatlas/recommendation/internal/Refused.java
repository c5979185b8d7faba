package org.jobatlas.recommendation.internal;

import java.util.HashSet;
import java.util.Set;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.job.PostingId;
import org.jobatlas.recommendation.RecommendationSettings;
import org.springframework.stereotype.Component;

/** Excludes from every list the postings that the signed-in seeker dismissed and the employers they blocked. */
@Component
class Refused {

    private final Feedback feedback;

    Refused(Feedback feedback) {
        this.feedback = feedback;
    }

    /** The settings without what was dismissed and who was blocked. */
    RecommendationSettings with(RecommendationSettings settings) {
        Set<PostingId> excluded = new HashSet<>(settings.excluded());
        Set<String> blocked = new HashSet<>(settings.blockedEmployers());
        excluded.addAll(feedback.excluded());
        blocked.addAll(feedback.blockedEmployers());
        return settings.without(excluded, blocked);
    }
}
