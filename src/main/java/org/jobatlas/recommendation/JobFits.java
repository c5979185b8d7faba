package org.jobatlas.recommendation;

import java.util.List;
import java.util.Optional;
import org.jobatlas.job.PostingId;
import org.jobatlas.profile.Profile;

/** How a job fits a person, and what would make more fit, beside or without a list; for anybody, and nothing is recorded. */
public interface JobFits {

    /** The job measured and judged as in a list; empty where it is no longer open. */
    Optional<Recommendation> of(Profile profile, RecommendationSettings settings, PostingId posting);

    /** What the job asks for: what the resume shows first, then what it is silent of, each with the words that say so. */
    List<Requirement> requirements(Profile profile, Recommendation recommendation);

    /** Skills that would bring more jobs into the list of these settings, most first, counted from the live catalogue. */
    List<SkillGain> skillGains(Profile profile, RecommendationSettings settings);

    /** Which sentences of the resume show which skill. */
    Proofs proofs(Profile profile);
}
