package org.jobatlas.learning.internal.gate;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jobatlas.job.PostingFeatureStore;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.learning.internal.sample.Episode;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileExtractor;
import org.jobatlas.ranking.metrics.RankAgreement;
import org.jobatlas.recommendation.RankingWorkbench;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Scope;
import org.springframework.stereotype.Component;

/** Whole lists made with a model, for people made up from postings that were shown. */
@Component
class Probes {

    private static final int MOST = 8;
    private static final int SHOWN = 10;
    private static final int NEAR_THE_TOP = 3;
    private static final int TIMES = 5;
    private static final int MOST_TIMES = 40;
    private static final RecommendationSettings SETTINGS = RecommendationSettings.DEFAULT.withScope(Scope.EVERYTHING);

    private final PostingFeatureStore postings;
    private final ProfileExtractor profiles;
    private final RankingWorkbench workbench;

    Probes(PostingFeatureStore postings, ProfileExtractor profiles, RankingWorkbench workbench) {
        this.postings = postings;
        this.profiles = profiles;
        this.workbench = workbench;
    }

    /** A made-up person who holds the very job of a posting, as two different people. */
    record Probe(String title, Profile one, Profile other) {}

    /** Of postings with different titles, as many as there are, up to {@value #MOST}. */
    List<Probe> of(List<Episode> episodes) {
        Map<String, Probe> byTitle = new LinkedHashMap<>();
        for (Episode episode : episodes) {
            if (byTitle.size() == MOST) {
                break;
            }
            PostingId first = new PostingId(episode.items().getFirst().posting());
            PostingFeatures posting = postings.find(List.of(first)).get(first);
            if (posting != null && !byTitle.containsKey(posting.title())) {
                byTitle.put(posting.title(), probe(posting.title()));
            }
        }
        return List.copyOf(byTitle.values());
    }

    private Probe probe(String title) {
        return new Probe(
                title,
                profiles.extract(resume("Karin Lindqvist", "She", "1991-04-02", title)),
                profiles.extract(resume("Mohammed Haddad", "He", "1968-11-23", title)));
    }

    private static String resume(String name, String pronoun, String born, String title) {
        return """
            %s
            Born %s

            %s

            Experience
            %s, 2018 - 2025
            %s worked as %s for seven years.
            """.formatted(name, born, title, title, pronoun, title);
    }

    /** How many of the made-up people find a job of their own title among the first three. */
    long exactHits(List<Probe> probes, Contestant one) {
        return probes.stream()
                .filter(probe -> {
                    List<PostingId> top = list(probe.one(), one);
                    Map<PostingId, PostingFeatures> found =
                            postings.find(top.subList(0, Math.min(NEAR_THE_TOP, top.size())));
                    return found.values().stream()
                            .anyMatch(posting -> posting.title().equalsIgnoreCase(probe.title()));
                })
                .count();
    }

    /** How alike the lists of the two people of each probe are on average: shared jobs of the first ten, 0 to 1. */
    double sameForAnother(List<Probe> probes, Contestant one) {
        return probes.stream()
                .mapToDouble(probe -> RankAgreement.overlapAt(SHOWN, top(probe.one(), one), top(probe.other(), one)))
                .average()
                .orElse(1);
    }

    /**
     * Time of the trained over that of the serving model, list after list in turn, each list by the best of several times: what else goes on
     * in the machine only ever makes a list slower, so as long as it seems too slow it is timed again, for a while.
     *
     * @param enough a slowdown that needs no second look
     */
    double slowdown(List<Probe> probes, Contestant serving, Contestant trained, double enough) {
        long[] before = new long[probes.size()];
        long[] after = new long[probes.size()];
        Arrays.fill(before, Long.MAX_VALUE);
        Arrays.fill(after, Long.MAX_VALUE);
        double slowdown = 1;
        for (int time = 0; time < MOST_TIMES && !probes.isEmpty() && (time < TIMES || slowdown > enough); time++) {
            for (int i = 0; i < before.length; i++) {
                before[i] = Math.min(before[i], nanos(probes.get(i).one(), serving));
                after[i] = Math.min(after[i], nanos(probes.get(i).one(), trained));
            }
            slowdown = (double) Arrays.stream(after).sum()
                    / Math.max(1, Arrays.stream(before).sum());
        }
        return slowdown;
    }

    private long nanos(Profile profile, Contestant one) {
        double[][] shown = new double[SHOWN][one.model().features().size()];
        Arrays.stream(shown).forEach(values -> Arrays.fill(values, 0.5));
        long begun = System.nanoTime();
        list(profile, one);
        one.model().contributions(shown);
        return System.nanoTime() - begun;
    }

    private List<PostingId> top(Profile profile, Contestant one) {
        List<PostingId> all = list(profile, one);
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    private List<PostingId> list(Profile profile, Contestant one) {
        return workbench.rank(profile, one.variant(), SETTINGS);
    }
}
