package org.jobatlas.recommendation.internal;

import java.time.Instant;
import java.util.List;
import org.jobatlas.embedding.InferenceFloor;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Recommendations;
import org.jobatlas.recommendation.internal.contender.ContenderRetrieval;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.resume.ParseFloor;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.search.RetrievalFloor;
import org.jobatlas.shared.Benchmark;
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
 * the tokenizer and the model on the same chunks, and the two queries.
 */
@Component
@Lazy
@org.springframework.context.annotation.Profile("command")
@ConditionalOnProperty(name = "jobatlas.search.backend", havingValue = "lucene", matchIfMissing = true)
@Order(1)
class ResumeBenchmark implements Benchmark {

    private static final double TARGET = 1.5;

    private final Recommendations recommendations;
    private final ParseFloor parser;
    private final InferenceFloor model;
    private final ContenderRetrieval retrieval;
    private final RetrievalFloor engine;

    ResumeBenchmark(
            Recommendations recommendations,
            ParseFloor parser,
            InferenceFloor model,
            ContenderRetrieval retrieval,
            RetrievalFloor engine) {
        this.recommendations = recommendations;
        this.parser = parser;
        this.model = model;
        this.retrieval = retrieval;
        this.engine = engine;
    }

    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    private record Floor(byte[] file, String text, Runnable queries) {}

    @Override
    public String name() {
        return "resume-to-top10";
    }

    @Override
    public List<BenchmarkResult> run(BenchmarkData data) {
        List<byte[]> files = data.resumes(ProfileBenchmark.CALLS);
        List<Floor> floors = files.stream().map(this::floor).toList();
        return List.of(new BenchmarkResult(
                name(),
                new InterleavedRun(data.pairs())
                        .millis(
                                files.size(),
                                ProfileBenchmark.PERCENTILE,
                                call -> recommendations.recommend(
                                        read(files.get(call)), RecommendationSettings.DEFAULT),
                                call -> run(floors.get(call))),
                "ms",
                Target.atMost(TARGET)));
    }

    private Profile read(byte[] file) {
        return recommendations.read(new ResumeFile("resume.pdf", file), stage -> {});
    }

    private Floor floor(byte[] file) {
        Profile profile = read(file);
        return new Floor(
                file,
                profile.text(),
                engine.queries(
                        retrieval.query(new ListRequest(profile, RecommendationSettings.DEFAULT, Instant.EPOCH))));
    }

    private void run(Floor floor) {
        parser.parse(floor.file());
        model.tokeniseAndInfer(floor.text());
        floor.queries().run();
    }
}
