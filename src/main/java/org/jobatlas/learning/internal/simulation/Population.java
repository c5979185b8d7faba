package org.jobatlas.learning.internal.simulation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jobatlas.job.PostingFeatureStore;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.learning.SimulationWorld;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileExtractor;
import org.jobatlas.ranking.metrics.DiscountedGain;
import org.jobatlas.ranking.metrics.JudgedList;
import org.jobatlas.recommendation.RankingModel;
import org.jobatlas.recommendation.RankingVariant;
import org.jobatlas.recommendation.RankingWorkbench;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Recommendations;
import org.jobatlas.recommendation.Scope;
import org.springframework.stereotype.Component;

/** The people of a simulation, using the portal's own services. */
@Component
class Population {

    /** All gates are open, so that only the order is learnt. */
    private static final RecommendationSettings SETTINGS =
            RecommendationSettings.DEFAULT.withScope(Scope.EVERYTHING).withDiversity(0);

    private static final int LONG = 20;
    private static final int SHOWN = 10;

    private final SimulationWorld world;
    private final ProfileExtractor profiles;
    private final PostingFeatureStore postings;
    private final Recommendations recommendations;
    private final RankingWorkbench workbench;

    Population(
            SimulationWorld world,
            ProfileExtractor profiles,
            PostingFeatureStore postings,
            Recommendations recommendations,
            RankingWorkbench workbench) {
        this.world = world;
        this.profiles = profiles;
        this.postings = postings;
        this.recommendations = recommendations;
        this.workbench = workbench;
    }

    /** A person with a resume and their true grades. */
    record Person(Profile profile, Map<PostingId, Integer> grades) {}

    Map<PostingId, PostingFeatures> catalogue(int most) {
        Collection<PostingId> all = world.prepare(most);
        return postings.find(all);
    }

    List<Profile> profiles(int count, long seed) {
        return world.resumes(count, seed).stream().map(profiles::extract).toList();
    }

    /** The list of the current account, recorded as shown. */
    RecommendationList shown(Profile profile) {
        return recommendations.recommend(profile, SETTINGS.withSize(LONG));
    }

    /** The same list without recording. */
    List<Recommendation> list(Profile profile) {
        return recommendations.preview(profile, SETTINGS).items();
    }

    /** Mean nDCG@10 against the true grades over the whole catalogue. */
    double gain(List<Person> people) {
        return gain(
                people,
                profile ->
                        list(profile).stream().map(item -> item.posting().id()).toList());
    }

    /** The same for the order of a model. */
    double gain(List<Person> people, RankingModel model) {
        RankingVariant variant = RankingVariant.PRODUCTION.scoredBy(model);
        return gain(people, profile -> workbench.rank(profile, variant, SETTINGS));
    }

    private static double gain(List<Person> people, Function<Profile, List<PostingId>> lists) {
        return people.stream()
                .mapToDouble(person -> DiscountedGain.EXPONENTIAL.at(
                        SHOWN, JudgedList.of(lists.apply(person.profile()), person.grades())))
                .average()
                .orElseThrow();
    }

    /** Seeds the tastes, so that a seed always has the same people. */
    static UUID id(long seed, int number) {
        return new UUID(seed * 7919 + number, number);
    }
}
