package org.jobatlas.evaluation.internal.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jobatlas.embedding.PoolingComparison;
import org.jobatlas.evaluation.internal.system.RankedSystem.Chance;
import org.jobatlas.evaluation.internal.system.RankedSystem.People;
import org.jobatlas.evaluation.internal.system.RankedSystem.Pipeline;
import org.jobatlas.evaluation.internal.system.RankedSystem.Popularity;
import org.jobatlas.evaluation.internal.system.RankedSystem.TypedSearch;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.recommendation.RankingVariant;
import org.jobatlas.recommendation.RankingVariant.Retriever;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jspecify.annotations.Nullable;

/** All systems that can be measured. */
public final class SystemCatalogue {

    public static final String PLAIN = "vector-128";
    public static final String RERANKED = "hybrid+rerank";
    public static final String FULL = "full";
    static final String SHADOW = FULL + "-shadow";
    public static final String DIAL = "full-dial-";
    private static final String LEXICAL = "lexical";
    private static final String VECTOR = "vector";
    private static final String HYBRID = "hybrid";
    private static final double[] DIALS = {0, 0.25, 0.5, 0.75, 1};
    private static final RankingVariant RANKED = RankingVariant.PRODUCTION.notDiversified();
    private static final RankingVariant FUSED = RANKED.notReranked();

    private SystemCatalogue() {}

    /**
     * In the order of the report.
     *
     * @param features that can be left out
     * @param poolings methods to make vectors, of the texts alone: what the latest title adds is what {@code vector} has over the portal's own
     *     pooling
     */
    static List<RankedSystem> all(List<FeatureWeight> features, List<String> poolings) {
        List<RankedSystem> systems = new ArrayList<>(stages());
        for (FeatureWeight feature : features) {
            systems.add(
                    system(RERANKED + "-without-" + feature.name(), RERANKED, RANKED.without(feature.name()), null));
        }
        for (String pooling : poolings) {
            String suffix = pooling.equals(PoolingComparison.TRUNCATED) ? "-without-chunking" : "-pooling-" + pooling;
            if (!pooling.equals(PoolingComparison.TRUNCATED)) {
                systems.add(system(VECTOR + suffix, VECTOR, FUSED.retrievedBy(Retriever.VECTOR), pooling));
            }
            systems.add(system(RERANKED + suffix, RERANKED, RANKED, pooling));
        }
        for (int k : new int[] {10, 120}) {
            systems.add(system(HYBRID + "-rrf-" + k, HYBRID, FUSED.withFusionConstant(k), null));
            systems.add(system(RERANKED + "-rrf-" + k, RERANKED, RANKED.withFusionConstant(k), null));
        }
        for (int terms : new int[] {20, 40, 60, 100}) {
            RankingVariant lexical = FUSED.retrievedBy(Retriever.LEXICAL).withTerms(terms);
            systems.add(system(LEXICAL + "-terms-" + terms, LEXICAL, lexical, null));
            systems.add(system(HYBRID + "-terms-" + terms, HYBRID, FUSED.withTerms(terms), null));
        }
        for (double dial : DIALS) {
            String name = DIAL + String.format(Locale.ROOT, "%.2f", dial);
            systems.add(new RankedSystem(name, FULL, new Pipeline(RankingVariant.PRODUCTION, dial, null)));
        }
        return systems;
    }

    private static List<RankedSystem> stages() {
        return List.of(
                new RankedSystem("random", null, new Chance()),
                new RankedSystem("popularity", "random", new Popularity()),
                new RankedSystem("search", LEXICAL, new TypedSearch()),
                new RankedSystem("people", PLAIN, new People()),
                system(LEXICAL, null, FUSED.retrievedBy(Retriever.LEXICAL), null),
                system(PLAIN, null, FUSED.retrievedBy(Retriever.VECTOR), PoolingComparison.TRUNCATED),
                system(VECTOR, PLAIN, FUSED.retrievedBy(Retriever.VECTOR), null),
                system(HYBRID, VECTOR, FUSED, null),
                system(RERANKED, HYBRID, RANKED, null),
                new RankedSystem(
                        FULL,
                        RERANKED,
                        new Pipeline(RankingVariant.PRODUCTION, RecommendationSettings.DEFAULT_DIVERSITY, null)));
    }

    /** The re-ranker, and what people would get, with other weights. */
    static List<RankedSystem> weighted(Map<String, Double> weights) {
        RankingVariant full = RankingVariant.PRODUCTION.withWeights(weights);
        return List.of(
                system(RERANKED + "-weighted", RERANKED, RANKED.withWeights(weights), null),
                new RankedSystem(
                        FULL + "-weighted", FULL, new Pipeline(full, RecommendationSettings.DEFAULT_DIVERSITY, null)));
    }

    private static RankedSystem system(
            String name, @Nullable String against, RankingVariant variant, @Nullable String pooling) {
        return new RankedSystem(name, against, new Pipeline(variant, 0, pooling));
    }
}
