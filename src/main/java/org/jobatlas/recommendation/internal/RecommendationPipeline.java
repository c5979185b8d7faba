package org.jobatlas.recommendation.internal;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.job.PostingId;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileExtractor;
import org.jobatlas.profile.ResumeCheck;
import org.jobatlas.recommendation.More;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Recommendations;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.contender.ReachAssumption;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeText;
import org.jobatlas.resume.ResumeTextExtractor;
import org.jobatlas.resume.UnreadableResumeException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** From a resume to a profile, and from a profile to ten explained jobs. */
@Service
class RecommendationPipeline implements Recommendations {

    private final ResumeTextExtractor texts;
    private final ProfileExtractor profiles;
    private final ResumeCheck check;
    private final RankingSteps steps;
    private final Feedback feedback;
    private final Fingerprint fingerprint;
    private final MeterRegistry meters;
    private final Clock clock;

    RecommendationPipeline(
            ResumeTextExtractor texts,
            ProfileExtractor profiles,
            ResumeCheck check,
            RankingSteps steps,
            Feedback feedback,
            Fingerprint fingerprint,
            MeterRegistry meters,
            Clock clock) {
        this.texts = texts;
        this.profiles = profiles;
        this.check = check;
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
        Profile profile = stages.time("understand", () -> Interruptible.run(turn, () -> profiles.extract(text.text())));
        if (!check.isResume(text.text(), profile)) {
            throw new UnreadableResumeException(
                    UnreadableResumeException.Reason.NO_RESUME,
                    "This does not read like a resume: no posts, studies or skills were found in it.");
        }
        return profile;
    }

    @Override
    @PreAuthorize("permitAll()")
    public RecommendationList recommend(Profile profile, RecommendationSettings settings) {
        StageClock stages = new StageClock(meters);
        RecommendationSettings effective = withAnswers(settings);
        RankingSteps.Made made = steps.run(new ListRequest(profile, effective, clock.instant()), stages);
        RecommendationList list = new RecommendationList(
                new ImpressionListId(UUID.randomUUID()),
                made.items(),
                stages.stages(),
                Fingerprint.line(fingerprint.versions(made.model()), effective),
                ReachAssumption.of(profile, effective),
                made.more());
        stages.time("record", () -> {
            feedback.recordShown(ShownLists.of(list));
            return list;
        });
        return list;
    }

    @Override
    @PreAuthorize("permitAll()")
    public List<More> more(Profile profile, RecommendationSettings settings) {
        RecommendationSettings effective = withAnswers(settings);
        return new WiderPlaces(steps, meters).of(new ListRequest(profile, effective, clock.instant()));
    }

    /** Without what the person dismissed and blocked before. */
    private RecommendationSettings withAnswers(RecommendationSettings settings) {
        Set<PostingId> excluded = new HashSet<>(settings.excluded());
        Set<String> blocked = new HashSet<>(settings.blockedEmployers());
        excluded.addAll(feedback.excluded());
        blocked.addAll(feedback.blockedEmployers());
        return settings.without(excluded, blocked);
    }
}
