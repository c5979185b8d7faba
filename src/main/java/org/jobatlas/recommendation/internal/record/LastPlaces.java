package org.jobatlas.recommendation.internal.record;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jobatlas.job.PostingFeatureStore;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Standing;
import org.jobatlas.recommendation.Standings;
import org.jobatlas.recommendation.internal.RankingSteps;
import org.jobatlas.recommendation.internal.StageClock;
import org.jobatlas.recommendation.internal.band.Judged;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.springframework.stereotype.Service;

@Service
class LastPlaces implements Standings {

    private static final RecommendationSettings TOP = RecommendationSettings.DEFAULT.withSize(SIZE);

    private final RankingSteps steps;
    private final PostingFeatureStore features;
    private final MeterRegistry meters;
    private final Clock clock;

    LastPlaces(RankingSteps steps, PostingFeatureStore features, MeterRegistry meters, Clock clock) {
        this.steps = steps;
        this.features = features;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public Standing standing(Profile profile) {
        ListRequest request = request(profile);
        List<PostingId> top = steps.run(request, new StageClock(meters)).items().stream()
                .map(item -> item.posting().id())
                .toList();
        Map<PostingId, PostingFeatures> known = features.find(top);
        List<PostingFeatures> listed =
                top.stream().map(known::get).filter(Objects::nonNull).toList();
        return steps.alone(listed, request).stream()
                .filter(item -> item.band().compareTo(Band.STRETCH) < 0)
                .max(Comparator.comparing(Judged::band)
                        .thenComparing(item -> item.rated().score(), Comparator.reverseOrder()))
                .map(last -> new Standing(last.band(), last.rated().score(), listed.size() < SIZE))
                .orElse(new Standing(Band.STRETCH, 0, true));
    }

    @Override
    public List<Boolean> reached(Profile profile, Standing standing, List<PostingFeatures> postings) {
        Map<PostingFeatures, Judged> judged = steps.alone(postings, request(profile)).stream()
                .collect(Collectors.toMap(item -> item.rated().contender().posting(), item -> item, (a, b) -> a));
        return postings.stream()
                .map(judged::get)
                .map(item -> item != null && reaches(item, standing))
                .toList();
    }

    private static boolean reaches(Judged item, Standing standing) {
        if (item.band().compareTo(Band.STRETCH) >= 0) {
            return false;
        }
        int bands = item.band().compareTo(standing.band());
        return standing.open() || bands < 0 || (bands == 0 && item.rated().score() >= standing.score());
    }

    private ListRequest request(Profile profile) {
        return new ListRequest(profile, TOP, clock.instant());
    }
}
