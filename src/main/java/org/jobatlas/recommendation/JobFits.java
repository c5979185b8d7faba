package org.jobatlas.recommendation;

import java.util.List;
import java.util.Optional;
import org.jobatlas.job.PostingId;
import org.jobatlas.profile.Profile;

/** How single jobs fit a person, and what would make more jobs fit; for anybody, without recording anything. */
public interface JobFits {

    /** The job scored as in a list; empty where it is no longer open. */
    Optional<Recommendation> of(Profile profile, RecommendationSettings settings, PostingId posting);

    /**
     * The requirements of the job: first those that the resume shows, then those that it does not state, each with the
     * words as evidence.
     */
    List<Requirement> requirements(Profile profile, Recommendation recommendation);

    /**
     * Skills that would add jobs to the list of these settings, highest number first, counted in the current catalogue.
     */
    List<SkillGain> skillGains(Profile profile, RecommendationSettings settings);

    /** The sentences of the resume that show each skill. */
    Proofs proofs(Profile profile);
}
