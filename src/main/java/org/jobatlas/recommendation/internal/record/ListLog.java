package org.jobatlas.recommendation.internal.record;

import java.util.List;
import java.util.Map;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.feedback.ListOrigin;
import org.jobatlas.feedback.ShownList;
import org.jobatlas.feedback.Surface;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.internal.ProfileVersion;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.search.JobFilters;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Records served lists with their postings, feature values, versions and settings. */
@Component
public class ListLog {

    private static final int MOST_FIELDS = 3;

    private final Feedback feedback;
    private final JsonMapper json;

    public ListLog(Feedback feedback, JsonMapper json) {
        this.feedback = feedback;
        this.json = json;
    }

    void record(RecommendationList list, Map<String, String> versions, ListRequest request, Surface surface) {
        feedback.recordShown(shown(list, versions, request, surface));
    }

    public ShownList shown(
            RecommendationList list, Map<String, String> versions, ListRequest request, Surface surface) {
        RecommendationSettings settings = request.settings();
        ListOrigin origin = new ListOrigin(
                versions,
                settings.dial(),
                settings.size(),
                limits(settings.limits()),
                ProfileVersion.of(request.profile()),
                fields(request.profile()),
                request.profile().vector());
        List<Recommendation> items = list.items();
        List<String> features = items.isEmpty()
                ? List.of()
                : items.getFirst().explanation().parts().stream()
                        .map(part -> part.feature().name())
                        .toList();
        return new ShownList(
                list.id(),
                surface,
                list.fingerprint(),
                origin,
                features,
                items.stream().map(Recommendation::shown).toList());
    }

    private static List<String> fields(Profile profile) {
        return profile.fields().top(MOST_FIELDS);
    }

    private String limits(JobFilters limits) {
        return limits.equals(JobFilters.NONE) ? "" : json.writeValueAsString(limits);
    }
}
