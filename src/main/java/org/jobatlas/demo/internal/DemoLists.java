package org.jobatlas.demo.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobatlas.demo.SampleResumes;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.ListOrigin;
import org.jobatlas.feedback.ShownList;
import org.jobatlas.feedback.Surface;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Recommendations;
import org.jobatlas.resume.ResumeFile;
import org.springframework.stereotype.Component;

/** The lists that the portal makes of the sample resumes, at several positions of the dial. */
@Component
class DemoLists {

    private static final List<Double> DIALS = List.of(0.0, 0.3, 0.3, 0.6, 1.0);
    private static final String RERANKER = "reranker ";

    /**
     * A list that can be shown to several people.
     *
     * @param fields of work of the resume, the likeliest first
     */
    record Made(RecommendationList list, double dial, List<String> fields) {

        ShownList shown() {
            List<Recommendation> items = list.items();
            return new ShownList(
                    new ImpressionListId(UUID.randomUUID()),
                    Surface.RECOMMENDATION,
                    list.fingerprint(),
                    new ListOrigin(versions(), dial, items.size(), "", null, fields),
                    items.getFirst().explanation().parts().stream()
                            .map(part -> part.feature().name())
                            .toList(),
                    items.stream().map(Recommendation::shown).toList());
        }

        private Map<String, String> versions() {
            return Arrays.stream(list.fingerprint().split(" · ", -1))
                    .filter(part -> part.startsWith(RERANKER))
                    .findFirst()
                    .map(part -> Map.of("reranker", part.substring(RERANKER.length())))
                    .orElse(Map.of());
        }
    }

    private final SampleResumes samples;
    private final Recommendations recommendations;

    DemoLists(SampleResumes samples, Recommendations recommendations) {
        this.samples = samples;
        this.recommendations = recommendations;
    }

    List<Made> make() {
        List<Made> made = new ArrayList<>();
        samples.list().forEach(sample -> {
            Profile profile =
                    recommendations.read(new ResumeFile(sample.fileName(), samples.content(sample.id())), stage -> {});
            for (double dial : DIALS) {
                RecommendationList list =
                        recommendations.preview(profile, RecommendationSettings.DEFAULT.withDiversity(dial));
                if (!list.items().isEmpty()) {
                    made.add(new Made(list, dial, profile.fields().top(3)));
                }
            }
        });
        return made;
    }
}
