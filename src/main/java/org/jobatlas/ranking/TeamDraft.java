package org.jobatlas.ranking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Team-draft interleaving: merges two rankings into one list, so that the same person judges both. The ranking with
 * fewer items so far contributes next, a coin decides on ties, and it contributes its best item that is not in the
 * list yet. A click on an item counts for the ranking that contributed it, so neither gains from the positions of its
 * items.
 *
 * <p>Source: F. Radlinski, M. Kurup, T. Joachims, "How does clickthrough data reflect retrieval quality?", CIKM 2008,
 * doi:10.1145/1458082.1458092.
 *
 * @param items in the order to show
 * @param teams for each item {@value #FIRST} or {@value #SECOND}: the list that it was drawn from
 */
public record TeamDraft<T>(List<T> items, String teams) {

    public static final char FIRST = 'A';
    public static final char SECOND = 'B';

    public TeamDraft {
        items = List.copyOf(items);
    }

    /**
     * Rules for the items of both lists.
     *
     * @param key items with equal keys are duplicates; only the first is drawn
     * @param level items of lower levels come first; lists are interleaved within each level
     * @param most maximum number of items to draw
     */
    public record Rules<T, L extends Comparable<L>>(Function<T, ?> key, Function<T, L> level, int most) {}

    /**
     * Draws a list; the same seed gives the same draw.
     *
     * @param first best first within each level
     * @param second best first within each level
     */
    public static <T, L extends Comparable<L>> TeamDraft<T> of(
            List<T> first, List<T> second, Rules<T, L> rules, long seed) {
        Drawing<T, L> drawing = new Drawing<>(rules, new SplittableRandom(seed));
        Set<L> levels = new TreeSet<>();
        Stream.concat(first.stream(), second.stream())
                .forEach(item -> levels.add(rules.level().apply(item)));
        for (L level : levels) {
            drawing.draw(drawing.of(first, level), drawing.of(second, level));
        }
        return new TeamDraft<>(drawing.items, drawing.teams.toString());
    }

    /** Repeats a draw from its recorded teams. */
    public static <T> List<T> again(List<T> first, List<T> second, String teams) {
        Set<T> taken = new HashSet<>();
        List<T> items = new ArrayList<>();
        for (int place = 0; place < teams.length(); place++) {
            List<T> own = teams.charAt(place) == FIRST ? first : second;
            own.stream().filter(item -> !taken.contains(item)).findFirst().ifPresent(item -> {
                taken.add(item);
                items.add(item);
            });
        }
        return items;
    }

    private static final class Drawing<T, L extends Comparable<L>> {

        private final Rules<T, L> rules;
        private final SplittableRandom random;
        private final List<T> items = new ArrayList<>();
        private final Set<Object> taken = new HashSet<>();
        private final StringBuilder teams = new StringBuilder();
        private int ahead;

        Drawing(Rules<T, L> rules, SplittableRandom random) {
            this.rules = rules;
            this.random = random;
        }

        List<T> of(List<T> list, L level) {
            return list.stream()
                    .filter(item -> rules.level().apply(item).compareTo(level) == 0)
                    .toList();
        }

        void draw(List<T> first, List<T> second) {
            List<T> one = left(first);
            List<T> other = left(second);
            while (items.size() < rules.most() && !(one.isEmpty() && other.isEmpty())) {
                boolean firstTakes = ahead < 0 || (ahead == 0 && random.nextBoolean());
                boolean takes = one.isEmpty() ? false : other.isEmpty() || firstTakes;
                take(takes ? one.getFirst() : other.getFirst(), takes);
                one = left(one);
                other = left(other);
            }
        }

        private void take(T item, boolean first) {
            items.add(item);
            taken.add(rules.key().apply(item));
            teams.append(first ? FIRST : SECOND);
            ahead += first ? 1 : -1;
        }

        private List<T> left(List<T> list) {
            return list.stream()
                    .filter(item -> !taken.contains(rules.key().apply(item)))
                    .toList();
        }
    }
}
