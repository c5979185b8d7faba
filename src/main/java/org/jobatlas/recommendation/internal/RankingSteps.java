package org.jobatlas.recommendation.internal;

import java.util.List;
import org.jobatlas.profile.Profile;
import org.jobatlas.ranking.Feature;
import org.jobatlas.recommendation.MeasuredPosting;
import org.jobatlas.recommendation.RankingVariant;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.search.WeightedTerm;
import org.springframework.stereotype.Component;

/** The five steps in their order. */
@Component
class RankingSteps {

    private final CandidateGeneration generation;
    private final EligibilityFilter eligibility;
    private final DomainReranker reranker;
    private final Diversification diversification;
    private final ListAssembler assembler;

    RankingSteps(
            CandidateGeneration generation,
            EligibilityFilter eligibility,
            DomainReranker reranker,
            Diversification diversification,
            ListAssembler assembler) {
        this.generation = generation;
        this.eligibility = eligibility;
        this.reranker = reranker;
        this.diversification = diversification;
        this.assembler = assembler;
    }

    List<Recommendation> run(Profile profile, RecommendationSettings settings, StageClock clock) {
        Ranked ranked = rank(profile, settings, RankingVariant.PRODUCTION, clock);
        List<Rated> chosen = clock.time("diversify", () -> choose(ranked, settings));
        return clock.time("explain", () -> assembler.assemble(chosen, ranked.items(), profile, ranked.words()));
    }

    /** The first three steps: all that may come, best first. */
    Ranked rank(Profile profile, RecommendationSettings settings, RankingVariant variant, StageClock clock) {
        Contenders found = clock.time("retrieve", () -> generation.find(profile, settings, variant));
        List<Contender> eligible = clock.time(
                "filter",
                () -> variant.diversified()
                        ? eligibility.eligible(found.items(), settings.blockedEmployers())
                        : found.items());
        List<Rated> items = clock.time("rerank", () -> reranker.rerank(eligible, profile, settings, variant));
        return new Ranked(items, found.words());
    }

    /** The fourth step: the list that is shown. */
    List<Rated> choose(Ranked ranked, RecommendationSettings settings) {
        return diversification.diversify(ranked.items(), settings.diversity(), settings.size());
    }

    /** The features of all that the first step finds. */
    List<MeasuredPosting> measure(Profile profile, RecommendationSettings settings, RankingVariant variant) {
        return reranker.measure(generation.find(profile, settings, variant).items(), profile, settings);
    }

    List<Feature> features() {
        return reranker.features();
    }

    /**
     * @param items best first
     * @param words of the profile that were looked for
     */
    record Ranked(List<Rated> items, List<WeightedTerm> words) {}
}
