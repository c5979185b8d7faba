package org.jobatlas.recommendation.internal;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.job.PostingId;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileExtractor;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Recommendations;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeText;
import org.jobatlas.resume.ResumeTextExtractor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** From a resume to a profile, and from a profile to ten explained jobs. */
@Service
class RecommendationPipeline implements Recommendations {

    private final ResumeTextExtractor texts;
    private final ProfileExtractor profiles;
    private final RankingSteps steps;
    private final Feedback feedback;
    private final Fingerprint fingerprint;
    private final MeterRegistry meters;
    private final Clock clock;

    RecommendationPipeline(
            ResumeTextExtractor texts,
            ProfileExtractor profiles,
            RankingSteps steps,
            Feedback feedback,
            Fingerprint fingerprint,
            MeterRegistry meters,
            Clock clock) {
        this.texts = texts;
        this.profiles = profiles;
        this.steps = steps;
        this.feedback = feedback;
        this.fingerprint = fingerprint;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("permitAll()")
    public Profile read(ResumeFile file, ReadingTurn turn, Consumer<Stage> progress) {
        progress.accept(Stage.READING);
        StageClock stages = new StageClock(meters);
        ResumeText text = stages.time("read", () -> texts.extract(file, turn));
        progress.accept(Stage.UNDERSTANDING);
        return stages.time("understand", () -> Interruptible.run(turn, () -> profiles.extract(text.text())));
    }

    @Override
    @PreAuthorize("permitAll()")
    public RecommendationList recommend(Profile profile, RecommendationSettings settings) {
        StageClock stages = new StageClock(meters);
        Set<PostingId> excluded = new HashSet<>(settings.excluded());
        Set<String> blocked = new HashSet<>(settings.blockedEmployers());
        excluded.addAll(feedback.excluded());
        blocked.addAll(feedback.blockedEmployers());
        RecommendationSettings effective = settings.without(excluded, blocked);
        RankingSteps.Made made = steps.run(new ListRequest(profile, effective, clock.instant()), stages);
        RecommendationList list = new RecommendationList(
                new ImpressionListId(UUID.randomUUID()),
                made.items(),
                stages.stages(),
                Fingerprint.line(fingerprint.versions(made.model()), effective));
        stages.time("record", () -> {
            feedback.recordShown(ShownLists.of(list));
            return list;
        });
        return list;
    }
}
