package org.jobatlas.learning.internal.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jobatlas.learning.internal.tree.LambdaMart;
import org.jobatlas.ranking.LinearModel;

/**
 * Tests whether answers are predictable at all: the choices of one half of the people are scored by a model of the
 * other half, and vice versa. An item taken up must score above the usual score at its position, so that clicking the
 * first positions whatever they show counts as nothing. Under random answers the result has a standard normal
 * distribution.
 *
 * <p>A permutation test in closed form; people are the unit, as lists of one person are similar.
 */
public record Predictability(LinearModel prior, PositionBias bias) {

    /** Minimum number of lists in each half. */
    private static final int LEAST = 20;

    /** Both directions give nearly the same number and are not independent, so together they count as one. */
    private static final double TWO_WAYS = Math.sqrt(2);

    private static final double NO_SPREAD = 1e-9;

    /** How many standard errors above chance; 0 where there is too little to tell. */
    public double of(List<Episode> episodes) {
        Map<UUID, Double> people = new HashMap<>();
        for (int half = 0; half < 2; half++) {
            List<Episode> judged = half(episodes, half);
            List<Episode> teaching = half(episodes, 1 - half);
            if (teaching.size() < LEAST || judged.size() < LEAST) {
                return 0;
            }
            agree(judged, new LambdaMart(prior, bias, List.of(1L)).consensus(teaching), people);
        }
        double mean = people.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        double square = people.values().stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        double error = TWO_WAYS * Math.sqrt(square / people.size() / Math.max(1, people.size() - 1));
        return error < NO_SPREAD ? 0 : mean / error;
    }

    private static List<Episode> half(List<Episode> episodes, int half) {
        return episodes.stream()
                .filter(episode -> episode.tells()
                        && episode.weight() > 0
                        && (episode.person().getLeastSignificantBits() & 1) == half)
                .toList();
    }

    private static void agree(List<Episode> judged, Function<Episode, double[]> others, Map<UUID, Double> people) {
        List<double[]> all = new ArrayList<>();
        Map<Integer, double[]> places = new HashMap<>();
        for (Episode episode : judged) {
            double[] scores = standard(others.apply(episode));
            all.add(scores);
            for (int i = 0; i < scores.length; i++) {
                double[] place = places.computeIfAbsent(episode.items().get(i).rank(), rank -> new double[2]);
                place[0] += scores[i];
                place[1]++;
            }
        }
        for (int list = 0; list < all.size(); list++) {
            people.merge(judged.get(list).person(), above(judged.get(list), all.get(list), places), Double::sum);
        }
    }

    /** How far the items taken up score above the usual score at their positions. */
    private static double above(Episode episode, double[] scores, Map<Integer, double[]> places) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < scores.length; i++) {
            Episode.Item item = episode.items().get(i);
            double[] place = places.getOrDefault(item.rank(), new double[] {0, 1});
            sum += item.grade() * (scores[i] - place[0] / place[1]);
            all += item.grade();
        }
        return episode.weight() * sum / Math.sqrt(all);
    }

    private static double[] standard(double[] scores) {
        double mean = Arrays.stream(scores).average().orElse(0);
        double square = Arrays.stream(scores)
                .map(score -> (score - mean) * (score - mean))
                .average()
                .orElse(0);
        double spread = Math.max(NO_SPREAD, Math.sqrt(square));
        return Arrays.stream(scores).map(score -> (score - mean) / spread).toArray();
    }
}
