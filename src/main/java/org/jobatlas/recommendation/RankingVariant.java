package org.jobatlas.recommendation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jobatlas.job.PostingFeatures;
import org.jspecify.annotations.Nullable;

/**
 * One configuration of the pipeline; the portal runs {@link #PRODUCTION}, the others are compared with it in
 * evaluations.
 *
 * @param retrievers whose lists are fused, at least one
 * @param fusionConstant k of reciprocal rank fusion, at least 1
 * @param terms words of the profile that are looked for at most; null for the portal's setting
 * @param reranked whether the features decide the order, or else the fused ranks
 * @param weights by feature, in place of the portal's; 0 leaves a feature out
 * @param diversified whether copies are left out and the list is diversified
 * @param space other vectors than those of the index; the profile's vector must be of the same kind
 * @param model that scores; null for the one that serves
 * @param adapter that turns the vector of the profile; null for the one that serves, and for none where the vectors are
 *     others
 */
public record RankingVariant(
        Set<Retriever> retrievers,
        int fusionConstant,
        @Nullable Integer terms,
        boolean reranked,
        Map<String, Double> weights,
        boolean diversified,
        @Nullable VectorSpace space,
        @Nullable RankingModel model,
        @Nullable QueryAdapter adapter) {

    /** What people get. */
    public static final RankingVariant PRODUCTION = new RankingVariant(
            Set.of(Retriever.LEXICAL, Retriever.VECTOR), 60, null, true, Map.of(), true, null, null, null);

    /** How contenders are found. */
    public enum Retriever {
        LEXICAL,
        VECTOR
    }

    public RankingVariant {
        retrievers = Set.copyOf(retrievers);
        weights = Map.copyOf(weights);
        if (retrievers.isEmpty()) {
            throw new IllegalArgumentException("At least one retriever is needed");
        }
    }

    public RankingVariant retrievedBy(Retriever only) {
        return new RankingVariant(
                Set.of(only), fusionConstant, terms, reranked, weights, diversified, space, model, adapter);
    }

    public RankingVariant withFusionConstant(int k) {
        return new RankingVariant(retrievers, k, terms, reranked, weights, diversified, space, model, adapter);
    }

    public RankingVariant withTerms(int limit) {
        return new RankingVariant(
                retrievers, fusionConstant, limit, reranked, weights, diversified, space, model, adapter);
    }

    public RankingVariant notReranked() {
        return new RankingVariant(
                retrievers, fusionConstant, terms, false, weights, diversified, space, model, adapter);
    }

    public RankingVariant withWeights(Map<String, Double> others) {
        return new RankingVariant(
                retrievers, fusionConstant, terms, reranked, others, diversified, space, model, adapter);
    }

    public RankingVariant without(String feature) {
        Map<String, Double> others = new HashMap<>(weights);
        others.put(feature, 0.0);
        return withWeights(others);
    }

    public RankingVariant notDiversified() {
        return new RankingVariant(retrievers, fusionConstant, terms, reranked, weights, false, space, model, adapter);
    }

    public RankingVariant in(@Nullable VectorSpace other) {
        return new RankingVariant(
                retrievers, fusionConstant, terms, reranked, weights, diversified, other, model, adapter);
    }

    public RankingVariant scoredBy(RankingModel other) {
        return new RankingVariant(
                retrievers, fusionConstant, terms, reranked, weights, diversified, space, other, adapter);
    }

    public RankingVariant adaptedBy(QueryAdapter other) {
        return new RankingVariant(
                retrievers, fusionConstant, terms, reranked, weights, diversified, space, model, other);
    }

    /** The posting with the vector that it has in this variant. */
    public PostingFeatures seen(PostingFeatures posting) {
        return space == null ? posting : posting.withVector(space.vectors().get(posting.id()));
    }
}
