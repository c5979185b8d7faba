package org.jobatlas.learning.internal.gate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobatlas.job.PostingFeatureStore;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.learning.internal.sample.Episode;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileExtractor;
import org.jobatlas.ranking.metrics.RankAgreement;
import org.jobatlas.recommendation.RankingVariant;
import org.jobatlas.recommendation.RankingWorkbench;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Scope;
import org.springframework.stereotype.Component;

/** Complete lists made with a model, for people generated from postings that were shown. */
@Component
class Probes {

    private static final int MOST = 24;

    /** Number of people that are generated a second time under another identity, and timed. */
    private static final int TWICE = 8;

    private static final int SHOWN = 10;

    /** Everything that may be shown, in the order of the score. */
    private static final RecommendationSettings SETTINGS =
            RecommendationSettings.DEFAULT.withScope(Scope.EVERYTHING).withDiversity(0);

    private final PostingFeatureStore postings;
    private final ProfileExtractor profiles;
    private final RankingWorkbench workbench;

    Probes(PostingFeatureStore postings, ProfileExtractor profiles, RankingWorkbench workbench) {
        this.postings = postings;
        this.profiles = profiles;
        this.workbench = workbench;
    }

    /**
     * The results.
     *
     * @param people number of generated people
     * @param hitsBefore how many find a job of their own title among the first ten with the serving model
     * @param hits the same with the trained model
     * @param same overlap of the first ten between the two people of a title with the trained model, 0 to 1
     * @param slowdown time of a list with the trained model relative to the serving one
     */
    record Seen(int people, long hitsBefore, long hits, double same, double slowdown) {}

    /** From postings with different titles, up to {@value #MOST}. */
    Seen look(Trial trial) {
        List<String> titles = titles(trial.heldOut());
        List<Made> made = titles.stream()
                .map(title -> new Made(title, someone(title, "Karin Lindqvist", "She", "1991-04-02")))
                .toList();
        Contestant serving = trial.serving();
        Contestant trained = trial.trained();
        List<MeasuredList> found = measured(made, serving);
        List<MeasuredList> foundAfter =
                serving.variant().adapter() == trained.variant().adapter() ? found : measured(made, trained);
        List<MeasuredList> before = seen(found, made, serving);
        List<MeasuredList> after = seen(foundAfter, made, trained);
        List<List<PostingId>> lists = after.stream()
                .map(list -> list.first(SHOWN, trial.trained().model()))
                .toList();
        return new Seen(
                made.size(),
                hits(
                        titles,
                        before.stream()
                                .map(list -> list.first(SHOWN, trial.serving().model()))
                                .toList()),
                hits(titles, lists),
                sameForAnother(titles, lists, trial.trained()),
                new Slowdown(workbench, SETTINGS)
                        .of(trial, made.stream().limit(TWICE).map(Made::profile).toList(), before));
    }

    private record Made(String title, Profile profile) {}

    private List<MeasuredList> measured(List<Made> people, Contestant one) {
        return people.stream()
                .map(person -> measured(person.profile(), one.variant()))
                .toList();
    }

    private static List<MeasuredList> seen(List<MeasuredList> lists, List<Made> people, Contestant one) {
        return IntStream.range(0, lists.size())
                .mapToObj(i -> lists.get(i).seenBy(one, people.get(i).profile()))
                .toList();
    }

    private MeasuredList measured(Profile profile, RankingVariant variant) {
        return MeasuredList.of(workbench.features(), workbench.measure(profile, variant, SETTINGS));
    }

    private List<String> titles(List<Episode> episodes) {
        Map<PostingId, PostingFeatures> found =
                postings.find(episodes.stream().map(Probes::first).distinct().toList());
        Map<String, PostingFeatures> byTitle = new LinkedHashMap<>();
        for (Episode episode : episodes) {
            PostingFeatures posting = found.get(first(episode));
            if (posting != null && byTitle.size() < MOST) {
                byTitle.putIfAbsent(posting.title(), posting);
            }
        }
        return List.copyOf(byTitle.keySet());
    }

    private static PostingId first(Episode episode) {
        return new PostingId(episode.items().getFirst().posting());
    }

    private Profile someone(String title, String name, String pronoun, String born) {
        return profiles.extract("""
            %s
            Born %s

            %s

            Experience
            %s, 2018 - 2025
            %s worked as %s for seven years.
            """.formatted(name, born, title, title, pronoun, title));
    }

    private long hits(List<String> titles, List<List<PostingId>> lists) {
        Map<PostingId, PostingFeatures> found =
                postings.find(lists.stream().flatMap(List::stream).distinct().toList());
        long hits = 0;
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i);
            Stream<PostingFeatures> list =
                    lists.get(i).stream().filter(found::containsKey).map(found::get);
            hits += list.anyMatch(posting -> posting.title().equalsIgnoreCase(title)) ? 1 : 0;
        }
        return hits;
    }

    private double sameForAnother(List<String> titles, List<List<PostingId>> lists, Contestant trained) {
        double same = 0;
        int count = Math.min(TWICE, titles.size());
        for (int i = 0; i < count; i++) {
            Profile other = someone(titles.get(i), "Mohammed Haddad", "He", "1968-11-23");
            same += RankAgreement.overlapAt(
                    SHOWN,
                    lists.get(i),
                    measured(other, trained.variant()).seenBy(trained, other).first(SHOWN, trained.model()));
        }
        return count == 0 ? 1 : same / count;
    }
}
