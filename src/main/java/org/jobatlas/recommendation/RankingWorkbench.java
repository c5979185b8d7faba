package org.jobatlas.recommendation;

import java.util.List;
import org.jobatlas.job.PostingId;
import org.jobatlas.profile.Profile;
import org.jobatlas.ranking.FeatureWeight;

/** The steps of the portal's own pipeline under other settings, for measuring; nothing is recorded as shown. */
public interface RankingWorkbench {

    /**
     * All that a variant finds, best first; for administrators and the system. Where the variant diversifies, the list that would be
     * shown comes first, in its order, and the rest follows by score.
     */
    List<PostingId> rank(Profile profile, RankingVariant variant, RecommendationSettings settings);

    /**
     * What the re-ranker sees of all that a variant finds and that may be shown, in the fused order; for administrators and the
     * system. A variant that does not diversify leaves copies in, as in {@link #rank}.
     */
    List<MeasuredPosting> measure(Profile profile, RankingVariant variant, RecommendationSettings settings);

    /** The features in the order of their values, with the portal's weights; for administrators and the system. */
    List<FeatureWeight> features();
}
