package org.jobatlas.learning.internal.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jobatlas.learning.internal.tree.LambdaMart;
import org.jobatlas.ranking.LinearModel;

/**
 * Estimates the trust in every person by cross-fitting: each half of the people is judged by a model of the other half,
 * in two passes, of which the second leaves out people whom the first did not trust. Nobody weighs more than {@value
 * #MOST_SAY} people with as many lists as most have.
 */
record Trusting(LinearModel prior, PositionBias bias) {

    private static final int ENOUGH = 60;
    private static final int ROUNDS = 2;
    private static final double MOST_SAY = 3;

    /** Trust by person; 1 for all where too little was shown to judge anybody. */
    Map<UUID, Double> in(List<Episode> episodes) {
        Map<UUID, Double> trust = new HashMap<>();
        episodes.forEach(episode -> trust.put(episode.person(), 1.0));
        for (int round = 0; round < ROUNDS; round++) {
            Map<UUID, Agreement> agreements = new HashMap<>();
            for (int half = 0; half < 2; half++) {
                int judged = half;
                List<Episode> teaching = weighed(episodes, trust).stream()
                        .filter(episode -> half(episode) != judged && episode.tells())
                        .toList();
                if (teaching.size() < ENOUGH) {
                    return trust;
                }
                Function<Episode, double[]> features = new LambdaMart(prior, bias, List.of(1L)).consensus(teaching);
                PostingAppeal appeal = PostingAppeal.of(scored(teaching, features), bias);
                agreements.putAll(agreements(
                        episodes.stream()
                                .filter(episode -> half(episode) == judged)
                                .toList(),
                        episode -> appeal.scores(new Agreement.ScoredList(episode, features.apply(episode)), bias)));
            }
            trust.putAll(Trust.of(agreements));
        }
        return trust;
    }

    private Map<UUID, Agreement> agreements(List<Episode> episodes, Function<Episode, double[]> others) {
        Map<UUID, Agreement> agreements = new HashMap<>();
        episodes.stream()
                .collect(Collectors.groupingBy(Episode::person))
                .forEach((person, own) -> agreements.put(person, Agreement.of(scored(own, others), bias)));
        return agreements;
    }

    private static List<Agreement.ScoredList> scored(List<Episode> episodes, Function<Episode, double[]> scores) {
        return episodes.stream()
                .map(episode -> new Agreement.ScoredList(episode, scores.apply(episode)))
                .toList();
    }

    /**
     * Each list with its weight: the probability that its person answers sincerely less that of the contrary, and less
     * for people with far more lists than most.
     */
    static List<Episode> weighed(List<Episode> episodes, Map<UUID, Double> trust) {
        Map<UUID, Long> lists =
                episodes.stream().collect(Collectors.groupingBy(Episode::person, Collectors.counting()));
        long[] counts =
                lists.values().stream().mapToLong(Long::longValue).sorted().toArray();
        double most = counts.length == 0 ? 1 : MOST_SAY * counts[counts.length / 2];
        return episodes.stream()
                .map(episode -> episode.counting(onBalance(trust.getOrDefault(episode.person(), 1.0))
                        * Math.min(1, most / lists.getOrDefault(episode.person(), 1L))))
                .toList();
    }

    private static double onBalance(double trust) {
        return Math.max(0, 2 * trust - 1);
    }

    private static int half(Episode episode) {
        return (int) (episode.person().getLeastSignificantBits() & 1);
    }
}
