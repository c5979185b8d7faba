package org.jobatlas.recommendation.internal.rank;

import java.util.List;
import org.jobatlas.model.ModelVersion;

/**
 * Contenders in the order of their scores.
 *
 * @param model the one that scored all of them
 * @param items best first
 */
public record Ranking(ModelVersion model, List<Rated> items) {

    public Ranking {
        items = List.copyOf(items);
    }
}
