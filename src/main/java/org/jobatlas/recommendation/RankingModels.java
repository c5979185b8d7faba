package org.jobatlas.recommendation;

import org.jobatlas.model.StoredModel;
import org.jspecify.annotations.Nullable;

/** Which model ranks in this process; for administrators and the system. */
public interface RankingModels {

    /** The one that ranks the next list. */
    RankingModel serving();

    /** The linear one that comes with the portal: baseline, and what ranks where no other can. */
    RankingModel bundled();

    /**
     * A stored model, ready to score. {@code IllegalArgumentException} with a sentence for one that cannot rank here: of an unknown kind,
     * damaged, of features that nobody measures, or of trees on a machine that cannot run them.
     */
    RankingModel open(StoredModel stored);

    /** Lets it rank from the next list on; a list that is being made keeps the model it began with. */
    void activate(RankingModel model);

    /** Lets a second model take part in lists of a share of the people from the next list on; null for none. */
    void duel(@Nullable ModelDuel duel);
}
