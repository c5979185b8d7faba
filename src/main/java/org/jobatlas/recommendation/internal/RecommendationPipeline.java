package org.jobatlas.recommendation.internal;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.Surface;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.More;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Recommendations;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.contender.ReachAssumption;
import org.jobatlas.recommendation.internal.record.ListRecord;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeFile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** From a resume to a profile, and from a profile to ten explained jobs. */
@Service
class RecommendationPipeline implements Recommendations {

    private final FileReading reading;
    private final RankingSteps steps;
    private final Feedback feedback;
    private final Fingerprint fingerprint;
    private final ListRecord records;
    private final MeterRegistry meters;
    private final Clock clock;

    RecommendationPipeline(
            FileReading reading,
            RankingSteps steps,
            Feedback feedback,
            Fingerprint fingerprint,
            ListRecord records,
            MeterRegistry meters,
            Clock clock) {
        this.reading = reading;
        this.steps = steps;
        this.feedback = feedback;
        this.fingerprint = fingerprint;
        this.records = records;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("permitAll()")
    public Profile read(ResumeFile file, ReadingTurn turn, Consumer<Phase> progress) {
        return reading.read(file, turn, progress);
    }

    @Override
    @PreAuthorize("permitAll()")
    public RecommendationList recommend(Profile profile, RecommendationSettings settings, Surface surface) {
        StageClock stages = new StageClock(meters);
        ListRequest request = request(profile, settings);
        RankingSteps.Made made = steps.serve(request, stages);
        Map<String, String> versions = fingerprint.versions(made);
        RecommendationList list = list(made, versions, request, stages);
        stages.time("record", () -> {
            records.keep(list, versions, new ListRecord.Served(made, request, surface));
            return list;
        });
        return list;
    }

    @Override
    @PreAuthorize("permitAll()")
    public RecommendationList preview(Profile profile, RecommendationSettings settings) {
        StageClock stages = new StageClock(meters);
        ListRequest request = request(profile, settings);
        RankingSteps.Made made = steps.run(request, stages);
        return list(made, fingerprint.versions(made), request, stages);
    }

    @Override
    @PreAuthorize("permitAll()")
    public List<More> more(Profile profile, RecommendationSettings settings) {
        return new WiderPlaces(steps, meters).of(request(profile, settings));
    }

    private ListRequest request(Profile profile, RecommendationSettings settings) {
        return new ListRequest(profile, new Refused(feedback).with(settings), clock.instant());
    }

    private static RecommendationList list(
            RankingSteps.Made made, Map<String, String> versions, ListRequest request, StageClock stages) {
        return new RecommendationList(
                new ImpressionListId(UUID.randomUUID()),
                made.items(),
                stages.stages(),
                Fingerprint.line(versions, request.settings()),
                ReachAssumption.of(request.profile(), request.settings()),
                made.more());
    }
}
