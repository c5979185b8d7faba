package org.jobatlas.recommendation.internal.explain;

import java.util.List;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.internal.rank.Rated;
import org.jobatlas.search.WeightedTerm;

/** Step 5: from chosen postings to cards with their explanations. */
public interface ListAssembly {

    /**
     * A posting that was closed meanwhile is left out.
     *
     * @param chosen in the order to show
     * @param ranked in the order of the score alone
     * @param words of the profile that were looked for
     */
    List<Recommendation> assemble(List<Rated> chosen, List<Rated> ranked, Profile profile, List<WeightedTerm> words);
}
