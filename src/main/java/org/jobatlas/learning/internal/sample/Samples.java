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
 * Training data, split by time.
 *
 * @param earlier training lists in the order of time, with the answers known before the first later list
 * @param later held-out lists
 * @param bias position bias of the earlier lists
 * @param counts counts for the report
 * @param aside excluded people who answer contrary to all others
 */
public record Samples(
        List<Episode> earlier, List<Episode> later, PositionBias bias, Map<String, Long> counts, Set<UUID> aside) {

    public Samples {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
        counts = Map.copyOf(counts);
        aside = Set.copyOf(aside);
    }

    /** Time of the first list; {@code NoSuchElementException} where there are none. */
    public Instant from() {
        return earlier.getFirst().at();
    }

    /** All people in the training data. */
    public Set<UUID> known() {
        return earlier.stream().map(Episode::person).collect(Collectors.toSet());
    }

    /**
     * Permutes the answers among training lists, position by position, so that nothing can be learnt: for testing the
     * gate. Positions keep their rates, so the position weights stay valid.
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

    /** Permutes the answers within each training list, so that nothing can be learnt: for testing the gate. */
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
