package org.jobatlas.learning.internal.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What can be learnt, divided by time.
 *
 * @param earlier lists to learn from, in the order of time, with what was known of them before the first later one
 * @param later lists to measure on
 * @param bias of the earlier ones, whoever gave them
 * @param counts by what was counted
 * @param aside people who answer against all others, so that nothing is learnt of them
 */
public record Samples(
        List<Episode> earlier, List<Episode> later, PositionBias bias, Map<String, Long> counts, Set<UUID> aside) {

    public Samples {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
        counts = Map.copyOf(counts);
        aside = Set.copyOf(aside);
    }

    /** When the first of them was shown; {@code NoSuchElementException} where there are none. */
    public Instant from() {
        return earlier.getFirst().at();
    }

    /** Everybody of whom something is learnt. */
    public Set<UUID> known() {
        return earlier.stream().map(Episode::person).collect(Collectors.toSet());
    }

    /**
     * The same with what was answered exchanged among the lists to learn from, place by place, so that nothing can be learnt: for proving the
     * gate. Places are taken up as often as before, so what the weights by place are made for stays true.
     */
    public Samples exchanged(long seed) {
        List<Episode> others = new ArrayList<>(earlier);
        Collections.shuffle(others, new Random(seed));
        List<Episode> exchanged = new ArrayList<>();
        for (int list = 0; list < earlier.size(); list++) {
            Map<Integer, Integer> grades = new HashMap<>();
            others.get(list).items().forEach(item -> grades.put(item.rank(), item.grade()));
            Episode own = earlier.get(list);
            exchanged.add(own.with(own.items().stream()
                    .map(item -> item.graded(grades.getOrDefault(item.rank(), 0)))
                    .toList()));
        }
        return new Samples(exchanged, later, bias, counts, aside);
    }

    /** The same with what was answered dealt out anew within each list to learn from, so that nothing can be learnt: for proving the gate. */
    public Samples shuffled(long seed) {
        Random random = new Random(seed);
        List<Episode> shuffled = earlier.stream()
                .map(episode -> {
                    List<Integer> grades = new ArrayList<>(
                            episode.items().stream().map(Episode.Item::grade).toList());
                    Collections.shuffle(grades, random);
                    List<Episode.Item> items = new ArrayList<>();
                    for (int i = 0; i < grades.size(); i++) {
                        items.add(episode.items().get(i).graded(grades.get(i)));
                    }
                    return episode.with(items);
                })
                .toList();
        return new Samples(shuffled, later, bias, counts, aside);
    }
}
