package org.jobatlas.recommendation.internal.benchmark;

import java.util.List;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Recommendations;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.shared.Benchmark;
import org.jobatlas.shared.BenchmarkBaseline;
import org.jobatlas.shared.BenchmarkData;
import org.jobatlas.shared.BenchmarkResult;
import org.jobatlas.shared.BenchmarkResult.Target;
import org.jobatlas.shared.InterleavedRun;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * From the bytes of a PDF of two pages to ten explained jobs, recorded as shown, against what cannot be left out: the parse process,
 * the tokenizer and the model on the same chunks, and the queries.
 */
@Component
@Lazy
@org.springframework.context.annotation.Profile("command")
@ConditionalOnProperty(name = "jobatlas.search.backend", havingValue = "lucene", matchIfMissing = true)
@Order(1)
class ResumeBenchmark implements Benchmark {

    private static final double TARGET = 1.25;

    private final Recommendations recommendations;
    private final BenchmarkBaseline<ResumeFile> parser;
    private final BenchmarkBaseline<String> model;
    private final BareQueries queries;

    ResumeBenchmark(
            Recommendations recommendations,
            BenchmarkBaseline<ResumeFile> parser,
            BenchmarkBaseline<String> model,
            BareQueries queries) {
        this.recommendations = recommendations;
        this.parser = parser;
        this.model = model;
        this.queries = queries;
    }

    @Override
    public String name() {
        return "resume-to-top10";
    }

    @Override
    public List<BenchmarkResult> run(BenchmarkData data) {
        List<ResumeFile> files = data.resumes(ProfileBenchmark.CALLS).stream()
                .map(file -> new ResumeFile("resume.pdf", file))
                .toList();
        List<List<Runnable>> baselines = files.stream().map(this::baselines).toList();
        return List.of(new BenchmarkResult(
                name(),
                new InterleavedRun(data.pairs())
                        .millis(
                                files.size(),
                                ProfileBenchmark.PERCENTILE,
                                call -> recommendations.recommend(
                                        read(files.get(call)), RecommendationSettings.DEFAULT),
                                call -> baselines.get(call).forEach(Runnable::run)),
                "ms",
                Target.atMost(TARGET)));
    }

    private Profile read(ResumeFile file) {
        return recommendations.read(file, stage -> {});
    }

    private List<Runnable> baselines(ResumeFile file) {
        Profile profile = read(file);
        return List.of(parser.on(file), model.on(profile.text()), queries.of(profile));
    }
}
