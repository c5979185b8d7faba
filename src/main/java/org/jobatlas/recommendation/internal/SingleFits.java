package org.jobatlas.recommendation.internal;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jobatlas.job.PostingId;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.JobFits;
import org.jobatlas.recommendation.Proofs;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Requirement;
import org.jobatlas.recommendation.SkillGain;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.gate.LicenceSkills;
import org.jobatlas.recommendation.internal.proof.Requirements;
import org.jobatlas.recommendation.internal.proof.ResumeSentences;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
class SingleFits implements JobFits {

    private final RankingSteps steps;
    private final ResumeSentences sentences;
    private final LicenceSkills licences;
    private final Taxonomy taxonomy;
    private final Refused refused;
    private final MeterRegistry meters;
    private final Clock clock;

    SingleFits(
            RankingSteps steps,
            ResumeSentences sentences,
            LicenceSkills licences,
            Taxonomy taxonomy,
            Refused refused,
            MeterRegistry meters,
            Clock clock) {
        this.steps = steps;
        this.sentences = sentences;
        this.licences = licences;
        this.taxonomy = taxonomy;
        this.refused = refused;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("permitAll()")
    public Optional<Recommendation> of(Profile profile, RecommendationSettings settings, PostingId posting) {
        return steps.one(new ListRequest(profile, settings, clock.instant()), posting, new StageClock(meters));
    }

    @Override
    @PreAuthorize("permitAll()")
    public List<Requirement> requirements(Profile profile, Recommendation recommendation) {
        return Requirements.of(recommendation, sentences.of(profile));
    }

    @Override
    @PreAuthorize("permitAll()")
    public List<SkillGain> skillGains(Profile profile, RecommendationSettings settings) {
        return new SkillGains(steps, licences, taxonomy, meters)
                .of(new ListRequest(profile, refused.with(settings), clock.instant()));
    }

    @Override
    @PreAuthorize("permitAll()")
    public Proofs proofs(Profile profile) {
        return sentences.of(profile);
    }
}
