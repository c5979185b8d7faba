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

    /** How lists come about. */
    sealed interface Order {}

    /** By chance. */
    record Chance() implements Order {}

    /** By the counts of the corpus, the same for everybody. */
    record Popularity() implements Order {}

    /** By people search: for corpora of resumes. */
    public record People() implements Order {}

    /** By the search that people type into. */
    record TypedSearch() implements Order {}

    /**
     * By the portal's pipeline.
     *
     * @param variant its settings; its vectors are set when the corpus is known
     * @param dial of diversity
     * @param way how texts become vectors; null for the portal's own way, in the index
     */
    public record Pipeline(
            RankingVariant variant, double dial, @Nullable String way) implements Order {}

    /** By the pipeline, with fields of work as another classifier tells them. */
    record ReadAnew(Pipeline pipeline, StoredModel classifier) implements Order {}
}
