package org.jobatlas.recommendation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jobatlas.job.PostingFeatureStore;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.ranking.ReciprocalRankFusion;
import org.jobatlas.ranking.Scored;
import org.jobatlas.recommendation.RankingVariant;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.VectorSpace;
import org.jobatlas.search.CandidateRetriever;
import org.jobatlas.search.RetrievalQuery;
import org.jobatlas.search.Retrieved;
import org.jobatlas.taxonomy.Skill;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Step 1: both retrievals under the same filters, fused by rank. */
@Component
class CandidateGeneration {

    private static final int DEPTH = 200;

    private final CandidateRetriever retriever;
    private final PostingFeatureStore features;
    private final Taxonomy taxonomy;

    CandidateGeneration(CandidateRetriever retriever, PostingFeatureStore features, Taxonomy taxonomy) {
        this.retriever = retriever;
        this.features = features;
        this.taxonomy = taxonomy;
    }

    Contenders find(Profile profile, RecommendationSettings settings, RankingVariant variant) {
        Retrieved retrieved =
                retriever.retrieve(query(profile, settings, settings.excluded()).withTerms(variant.terms()));
        List<List<PostingId>> lists = lists(retrieved, profile, settings, variant);
        ReciprocalRankFusion fusion = new ReciprocalRankFusion(variant.fusionConstant());
        double best = (double) lists.size() / (fusion.k() + 1);
        List<Scored<PostingId>> fused = fusion.fuse(lists);
        Map<PostingId, Double> wording = relative(retrieved.lexical());
        Map<PostingId, PostingFeatures> known = features.find(items(fused));
        List<Contender> contenders = fused.stream()
                .filter(scored -> known.containsKey(scored.item()))
                .map(scored -> new Contender(
                        variant.seen(Objects.requireNonNull(known.get(scored.item()))),
                        scored.score() / best,
                        wording.getOrDefault(scored.item(), 0.0)))
                .toList();
        return new Contenders(contenders, retrieved.words());
    }

    private static List<List<PostingId>> lists(
            Retrieved retrieved, Profile profile, RecommendationSettings settings, RankingVariant variant) {
        List<List<PostingId>> lists = new ArrayList<>();
        if (variant.retrievers().contains(RankingVariant.Retriever.LEXICAL)) {
            lists.add(items(retrieved.lexical()));
        }
        if (variant.retrievers().contains(RankingVariant.Retriever.VECTOR)) {
            VectorSpace space = variant.space();
            lists.add(
                    space == null
                            ? items(retrieved.vector())
                            : space.nearest(profile.vector(), settings.excluded(), DEPTH));
        }
        return lists;
    }

    RetrievalQuery query(Profile profile, RecommendationSettings settings, Set<PostingId> excluded) {
        return new RetrievalQuery(
                profile.text(),
                profile.language(),
                profile.experience().stream().map(Experience::title).distinct().toList(),
                profile.skills().stream().filter(this::telling).toList(),
                profile.experience().stream()
                        .map(Experience::occupation)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                profile.vector(),
                settings.limits(),
                excluded,
                DEPTH);
    }

    /** Skills that all work asks for would only find all work. */
    private boolean telling(String skill) {
        return taxonomy.findSkill(skill).filter(Skill::general).isEmpty();
    }

    private static List<PostingId> items(List<Scored<PostingId>> list) {
        return list.stream().map(Scored::item).toList();
    }

    private static Map<PostingId, Double> relative(List<Scored<PostingId>> list) {
        double best = list.stream().mapToDouble(Scored::score).max().orElse(1);
        Map<PostingId, Double> relative = new HashMap<>();
        list.forEach(scored -> relative.put(scored.item(), best > 0 ? scored.score() / best : 0));
        return relative;
    }
}
