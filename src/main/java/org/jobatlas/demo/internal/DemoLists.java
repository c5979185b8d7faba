package org.jobatlas.demo.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobatlas.demo.SampleResumes;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.ListOrigin;
import org.jobatlas.feedback.ShownList;
import org.jobatlas.feedback.Surface;
import org.jobatlas.learning.SimulationWorld;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileExtractor;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Recommendations;
import org.jobatlas.recommendation.Scope;
import org.jobatlas.resume.ResumeFile;
import org.springframework.stereotype.Component;

/**
 * The lists that the portal recommends for the sample resumes and for generated ones, at several positions of the dial.
 */
@Component
class DemoLists {

    /** The sample resumes come first; a careless person clicks through those lists. */
    private static final List<Double> DIALS = List.of(0.0, 0.3, 0.3, 0.6, 1.0);

    private static final List<Double> DIALS_OF_OTHERS = List.of(0.0, 0.3);
    private static final int OTHERS = 42;

    /** Willing to move for a job, so that there is enough to choose from. */
    private static final RecommendationSettings EVERYWHERE = RecommendationSettings.DEFAULT.withScope(Scope.EVERYTHING);

    private static final long SEED = 20_261_122;
    private static final String RERANKER = "reranker ";

    /**
     * A list that can be shown to several people.
     *
     * @param fields of work of the resume, likeliest first
     * @param sought vector of the resume
     */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    record Made(RecommendationList list, double dial, List<String> fields, float[] sought) {

        ShownList shown() {
            List<Recommendation> items = list.items();
            return new ShownList(
                    new ImpressionListId(UUID.randomUUID()),
                    Surface.RECOMMENDATION,
                    list.fingerprint(),
                    new ListOrigin(versions(), dial, items.size(), "", null, fields, sought),
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
    private final SimulationWorld world;
    private final ProfileExtractor profiles;
    private final Recommendations recommendations;

    DemoLists(
            SampleResumes samples, SimulationWorld world, ProfileExtractor profiles, Recommendations recommendations) {
        this.samples = samples;
        this.world = world;
        this.profiles = profiles;
        this.recommendations = recommendations;
    }

    /** Lists by resume, sample resumes first; empty for a resume without any matching posting. */
    List<List<Made>> make() {
        Stream<List<Made>> ofSamples = samples.list().stream()
                .map(sample -> recommendations.read(
                        new ResumeFile(sample.fileName(), samples.content(sample.id())), stage -> {}))
                .map(profile -> make(profile, RecommendationSettings.DEFAULT, DIALS));
        Stream<List<Made>> ofOthers = world.resumes(OTHERS, SEED).stream()
                .map(profiles::extract)
                .map(profile -> make(profile, EVERYWHERE, DIALS_OF_OTHERS));
        return Stream.concat(ofSamples, ofOthers)
                .filter(lists -> !lists.isEmpty())
                .toList();
    }

    private List<Made> make(Profile profile, RecommendationSettings settings, List<Double> dials) {
        List<Made> made = new ArrayList<>();
        for (double dial : dials) {
            RecommendationList list = recommendations.preview(profile, settings.withDiversity(dial));
            if (!list.items().isEmpty()) {
                made.add(new Made(list, dial, profile.fields().top(3), profile.vector()));
            }
        }
        return made;
    }
}
