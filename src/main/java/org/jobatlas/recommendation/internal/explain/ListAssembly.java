package org.jobatlas.recommendation.internal.explain;

import java.util.List;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.internal.band.Judged;
import org.jobatlas.search.WeightedTerm;

/** Step 6: from chosen postings to cards with their explanations. */
public interface ListAssembly {

    /**
     * A posting that was closed meanwhile is left out.
     *
     * @param chosen in the order to show
     * @param ranked in the order of bands and scores alone
     * @param words of the profile that were looked for
     */
    List<Recommendation> assemble(List<Judged> chosen, List<Judged> ranked, Profile profile, List<WeightedTerm> words);
}
