package org.jobatlas.recommendation.internal;

import java.util.List;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.RecommendationSettings;
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
        Contenders found = clock.time("retrieve", () -> generation.find(profile, settings, settings.excluded()));
        List<Contender> eligible =
                clock.time("filter", () -> eligibility.eligible(found.items(), settings.blockedEmployers()));
        List<Rated> ranked = clock.time("rerank", () -> reranker.rerank(eligible, profile, settings));
        List<Rated> chosen =
                clock.time("diversify", () -> diversification.diversify(ranked, settings.diversity(), settings.size()));
        return clock.time("explain", () -> assembler.assemble(chosen, ranked, profile, found.words()));
    }
}
