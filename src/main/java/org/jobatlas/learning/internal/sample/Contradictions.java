package org.jobatlas.learning.internal.sample;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds people whose answers run against those of all others: among pairs of which they took one and passed over the other, they take the
 * one that others would not, so often that it is no chance. Whoever merely differs stays.
 *
 * @param deviations how many standard deviations below an even chance, where pairs of one list count as one answer an item taken
 */
public record Contradictions(double deviations) {

    private static final int LEAST_TAKEN = 3;

    /** Pairs ordered as others would, over all pairs. */
    private static final class Tally {
        private double agreed;
        private double pairs;
        private long taken;

        void add(Episode episode, double[] others) {
            List<Episode.Item> items = episode.items();
            for (int i = 0; i < items.size(); i++) {
                for (int j = 0; j < items.size(); j++) {
                    if (items.get(i).grade() > items.get(j).grade()) {
                        agreed += others[i] > others[j] ? 1 : others[i] < others[j] ? 0 : 0.5;
                        pairs++;
                    }
                }
            }
            taken += episode.taken();
        }

        boolean contradicts(double deviations) {
            return taken >= LEAST_TAKEN && agreed / pairs < 0.5 - deviations * 0.5 / Math.sqrt((double) taken);
        }
    }

    /**
     * Who contradicts.
     *
     * @param others scores of the items of a list, learnt from others
     */
    public Set<UUID> people(List<Episode> episodes, Function<Episode, double[]> others) {
        Map<UUID, Tally> tallies = new HashMap<>();
        for (Episode episode : episodes) {
            tallies.computeIfAbsent(episode.person(), person -> new Tally()).add(episode, others.apply(episode));
        }
        return tallies.entrySet().stream()
                .filter(entry -> entry.getValue().contradicts(deviations))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
