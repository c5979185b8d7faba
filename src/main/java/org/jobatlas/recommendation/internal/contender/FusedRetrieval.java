package org.jobatlas.recommendation.internal.contender;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jobatlas.job.PostingFeatureStore;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.profile.CurrentFields;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.ranking.ReciprocalRankFusion;
import org.jobatlas.ranking.Scored;
import org.jobatlas.recommendation.QueryAdapter;
import org.jobatlas.recommendation.RankingVariant;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.VectorSpace;
import org.jobatlas.recommendation.internal.adapt.ServingAdapter;
import org.jobatlas.search.PostingRetriever;
import org.jobatlas.search.RetrievalQuery;
import org.jobatlas.search.Retrieved;
import org.jobatlas.taxonomy.Skill;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.taxonomy.TellingTitles;
import org.springframework.stereotype.Component;

/** Both retrievals under the same filters, fused by rank. */
@Component
class FusedRetrieval implements ContenderRetrieval {

    private static final int DEPTH = 200;

    private final PostingRetriever retriever;
    private final ServingAdapter adapters;
    private final PostingFeatureStore features;
    private final Taxonomy taxonomy;
    private final TellingTitles titles;
    private final CurrentFields fields;

    FusedRetrieval(
            PostingRetriever retriever,
            PostingFeatureStore features,
            Taxonomy taxonomy,
            TellingTitles titles,
            ServingAdapter adapters,
            CurrentFields fields) {
        this.retriever = retriever;
        this.adapters = adapters;
        this.features = features;
        this.taxonomy = taxonomy;
        this.titles = titles;
        this.fields = fields;
    }

    @Override
    public ListRequest through(ListRequest request, RankingVariant variant) {
        QueryAdapter own = variant.adapter();
        if (own == null) {
            own = variant.space() == null ? adapters.get() : QueryAdapter.IDENTITY;
        }
        return request.of(fields.of(request.profile())).through(own);
    }

    @Override
    public Contenders find(ListRequest request, RankingVariant variant) {
        Retrieved retrieved = retriever.retrieve(query(request).withTerms(variant.terms()));
        Set<PostingId> excluded = request.settings().excluded();
        List<PostingId> byWords = items(retrieved.lexical());
        List<PostingId> byMeaning = byMeaning(retrieved, request, variant);
        Map<PostingId, PostingFeatures> known = features.find(
                Stream.concat(byWords.stream(), byMeaning.stream()).distinct().toList());
        List<List<PostingId>> lists = new ArrayList<>();
        if (variant.retrievers().contains(RankingVariant.Retriever.LEXICAL)) {
            lists.add(byWords);
        }
        if (variant.retrievers().contains(RankingVariant.Retriever.VECTOR)) {
            lists.add(variant.space() == null ? comparable(byMeaning, known) : byMeaning);
        }
        ReciprocalRankFusion fusion = new ReciprocalRankFusion(variant.fusionConstant());
        double best = (double) lists.size() / (fusion.k() + 1);
        Map<PostingId, Double> wording = relative(retrieved.wording());
        List<Contender> contenders = fusion.fuse(lists).stream()
                .filter(scored -> known.containsKey(scored.item()) && !excluded.contains(scored.item()))
                .map(scored -> new Contender(
                        variant.seen(Objects.requireNonNull(known.get(scored.item()))),
                        scored.score() / best,
                        wording.getOrDefault(scored.item(), 0.0)))
                .toList();
        return new Contenders(contenders, retrieved.words());
    }

    private static List<PostingId> byMeaning(Retrieved retrieved, ListRequest request, RankingVariant variant) {
        VectorSpace space = variant.space();
        return space == null
                ? items(retrieved.vector())
                : space.nearest(request.sought(), request.settings().excluded(), DEPTH);
    }

    /** A posting whose vector is of another model than that of the profile was not found by meaning, whatever the index says. */
    private static List<PostingId> comparable(List<PostingId> found, Map<PostingId, PostingFeatures> known) {
        return found.stream()
                .filter(id -> {
                    PostingFeatures posting = known.get(id);
                    return posting == null || posting.vector() != null;
                })
                .toList();
    }

    @Override
    public Optional<Contender> alone(PostingId posting) {
        return Optional.ofNullable(features.find(List.of(posting)).get(posting))
                .map(found -> new Contender(found, 0, 0));
    }

    @Override
    public RetrievalQuery query(ListRequest request) {
        Profile profile = request.profile();
        RecommendationSettings settings = request.settings();
        return new RetrievalQuery(
                        profile.text(),
                        profile.language(),
                        steering(profile),
                        profile.skills().stream().filter(this::telling).toList(),
                        profile.experience().stream()
                                .map(Experience::occupation)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList(),
                        request.sought(),
                        settings.limits(),
                        late(settings.excluded()) ? Set.of() : settings.excluded(),
                        DEPTH + (late(settings.excluded()) ? settings.excluded().size() : 0))
                .within(ReachAssumption.reach(ReachAssumption.of(profile, settings)));
    }

    /** Titles held, without those that say nothing of the work as long as others do. */
    private List<String> steering(Profile profile) {
        List<String> held =
                profile.experience().stream().map(Experience::title).distinct().toList();
        List<String> telling = held.stream().filter(titles::tells).toList();
        return telling.isEmpty() ? held : telling;
    }

    /** A few excluded postings leave the list behind the retrieval, so that no other's rank and score changes with them. */
    private static boolean late(Set<PostingId> excluded) {
        return excluded.size() <= DEPTH;
    }

    /** Leaves out skills that every field of work asks for, since they distinguish no posting from another. */
    private boolean telling(String skill) {
        return taxonomy.findSkill(skill).filter(Skill::general).isEmpty();
    }

    private static List<PostingId> items(List<Scored<PostingId>> list) {
        return list.stream().map(Scored::item).toList();
    }

    private static Map<PostingId, Double> relative(Map<PostingId, Double> scores) {
        double best =
                scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        Map<PostingId, Double> relative = new HashMap<>();
        scores.forEach((posting, score) -> relative.put(posting, best > 0 ? score / best : 0));
        return relative;
    }
}
