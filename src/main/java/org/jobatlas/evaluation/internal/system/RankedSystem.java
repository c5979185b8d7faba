package org.jobatlas.evaluation.internal.system;

import org.jobatlas.model.StoredModel;
import org.jobatlas.recommendation.RankingVariant;
import org.jspecify.annotations.Nullable;

/**
 * A system to be measured: one record is one system.
 *
 * @param name in the report
 * @param against name of the system that it changes in one respect
 * @param order how its lists come about
 */
public record RankedSystem(String name, @Nullable String against, Order order) {

    /** How lists are made. */
    sealed interface Order {}

    /** Random order. */
    record Chance() implements Order {}

    /** By popularity in the corpus, the same for every query. */
    record Popularity() implements Order {}

    /** By people search, for corpora of resumes. */
    public record People() implements Order {}

    /** By the search page's search. */
    record TypedSearch() implements Order {}

    /**
     * By the recommendation pipeline.
     *
     * @param variant its settings; vectors are set when the corpus is known
     * @param dial diversity
     * @param pooling its id; null for the portal's own, in the index
     */
    public record Pipeline(
            RankingVariant variant, double dial, @Nullable String pooling) implements Order {}

    /** By the pipeline, with fields of work from another classifier. */
    record ReadAnew(Pipeline pipeline, StoredModel classifier) implements Order {}
}
