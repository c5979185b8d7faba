package org.jobatlas.recommendation.internal;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jobatlas.job.PostingId;
import org.jobatlas.profile.Profile;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.recommendation.MeasuredPosting;
import org.jobatlas.recommendation.RankingVariant;
import org.jobatlas.recommendation.RankingWorkbench;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.rank.Rated;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
class PipelineWorkbench implements RankingWorkbench {

    private final RankingSteps steps;
    private final MeterRegistry meters;
    private final Clock clock;

    PipelineWorkbench(RankingSteps steps, MeterRegistry meters, Clock clock) {
        this.steps = steps;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public List<PostingId> rank(Profile profile, RankingVariant variant, RecommendationSettings settings) {
        RankingSteps.Ranked ranked = steps.rank(request(profile, settings), variant, new StageClock(meters));
        Set<PostingId> order = new LinkedHashSet<>();
        if (variant.diversified()) {
            steps.choose(ranked, settings).forEach(rated -> order.add(id(rated)));
        }
        ranked.items().forEach(rated -> order.add(id(rated)));
        return List.copyOf(order);
    }

    @Override
    public List<MeasuredPosting> measure(Profile profile, RankingVariant variant, RecommendationSettings settings) {
        return steps.measure(request(profile, settings), variant, new StageClock(meters));
    }

    @Override
    public List<FeatureWeight> features() {
        return steps.weights();
    }

    private ListRequest request(Profile profile, RecommendationSettings settings) {
        return new ListRequest(profile, settings, clock.instant());
    }

    private static PostingId id(Rated rated) {
        return rated.contender().id();
    }
}
