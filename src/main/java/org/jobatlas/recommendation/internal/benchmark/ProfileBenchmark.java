package org.jobatlas.recommendation.internal.benchmark;

import java.util.List;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Recommendations;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.shared.Benchmark;
import org.jobatlas.shared.BenchmarkData;
import org.jobatlas.shared.BenchmarkResult;
import org.jobatlas.shared.BenchmarkResult.Target;
import org.jobatlas.shared.InterleavedRun;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From a profile to ten explained jobs, recorded as shown, against the two queries of each of the person's trades and the fusion of their hits. */
@Component
@org.springframework.context.annotation.Profile("command")
@ConditionalOnProperty(name = "jobatlas.search.backend", havingValue = "lucene", matchIfMissing = true)
@Order(2)
class ProfileBenchmark implements Benchmark {

    static final int CALLS = 40;
    static final double PERCENTILE = 95;
    private static final double TARGET = 2;

    private final Recommendations recommendations;
    private final BareQueries queries;

    ProfileBenchmark(Recommendations recommendations, BareQueries queries) {
        this.recommendations = recommendations;
        this.queries = queries;
    }

    @Override
    public String name() {
        return "profile-to-top10";
    }

    @Override
    public List<BenchmarkResult> run(BenchmarkData data) {
        List<Profile> profiles = data.resumes(CALLS).stream().map(this::read).toList();
        List<Runnable> bare = profiles.stream().map(queries::of).toList();
        return List.of(new BenchmarkResult(
                name(),
                new InterleavedRun(data.pairs())
                        .millis(
                                CALLS,
                                PERCENTILE,
                                call -> recommendations.recommend(profiles.get(call), RecommendationSettings.DEFAULT),
                                call -> bare.get(call).run()),
                "ms",
                Target.atMost(TARGET)));
    }

    private Profile read(byte[] file) {
        return recommendations.read(new ResumeFile("resume.pdf", file), stage -> {});
    }
}
