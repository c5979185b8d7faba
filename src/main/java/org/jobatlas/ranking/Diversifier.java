package org.jobatlas.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;

/**
 * Maximal marginal relevance with a quota per field of work.
 *
 * <p>Each step takes the item that maximises {@code λ · relevance(d) − (1 − λ) · max over chosen s of similarity(d,
 * s)}, where relevance is the score scaled to 0..1 over the list. Source: J. Carbonell, J. Goldstein, "The use of MMR,
 * diversity-based reranking for reordering documents and producing summaries", SIGIR 1998, doi:10.1145/290941.291025.
 *
 * <p>A quota bounds the items per field. It yields if the best item of another field has less than {@code 1 − dial} of
 * the relevance of the best item overall. An item that fails {@code kindred} gains nothing by being different: it is
 * placed by its relevance alone.
 *
 * @param field the field of an item; items of the same field share a quota
 * @param similarity symmetric, 0 to 1
 * @param kindred whether an item may be preferred for being different
 */
public record Diversifier<T>(Function<T, String> field, ToDoubleBiFunction<T, T> similarity, Predicate<T> kindred) {

    /** Any item may be preferred for being different from those already chosen. */
    public Diversifier(Function<T, String> field, ToDoubleBiFunction<T, T> similarity) {
        this(field, similarity, _ -> true);
    }

    private static final double LEAST_LAMBDA = 0.5;
    private static final double LEAST_SHARE = 0.2;
    private static final double MOST_ALIKE = 1;

    /** The weight of relevance at a dial between 0 (closest) and 1 (broad): from 1 down to 0.5. */
    public static double lambda(double dial) {
        return 1 - (1 - LEAST_LAMBDA) * dial;
    }

    /** How many items of one field a list of a size may hold at a dial: from all of them down to a fifth, at least 1. */
    public static int quota(double dial, int size) {
        return Math.max(1, (int) Math.round(size * (1 - (1 - LEAST_SHARE) * dial)));
    }

    /**
     * The first {@code size} items in diversified order. At dial 0 this is the ranking itself. Ties go to the better ranked.
     *
     * @param ranked best first
     * @param dial 0 to 1
     */
    public List<T> diversify(List<Scored<T>> ranked, double dial, int size) {
        if (!(dial >= 0 && dial <= 1)) {
            throw new IllegalArgumentException("The dial goes from 0 to 1, not " + dial);
        }
        if (dial == 0) {
            return ranked.stream().limit(size).map(Scored::item).toList();
        }
        return new Selection<>(this, ranked, dial, size).run();
    }

    private static final class Selection<T> {
        private final Diversifier<T> diversifier;
        private final List<T> items;
        private final double[] relevance;
        private final double[] closeness;
        private final boolean[] taken;
        private final double dial;
        private final double lambda;
        private final int quota;
        private final int size;
        private final Map<String, Integer> perField = new HashMap<>();

        Selection(Diversifier<T> diversifier, List<Scored<T>> ranked, double dial, int size) {
            this.diversifier = diversifier;
            this.items = ranked.stream().map(Scored::item).toList();
            this.relevance = scaled(ranked);
            this.closeness = items.stream()
                    .mapToDouble(item -> diversifier.kindred.test(item) ? 0 : MOST_ALIKE)
                    .toArray();
            this.taken = new boolean[items.size()];
            this.lambda = lambda(dial);
            this.quota = quota(dial, size);
            this.dial = dial;
            this.size = Math.min(size, items.size());
        }

        List<T> run() {
            List<T> chosen = new ArrayList<>(size);
            while (chosen.size() < size) {
                int next = chosen.isEmpty() ? 0 : next();
                take(next);
                chosen.add(items.get(next));
            }
            return chosen;
        }

        /** The best item within the quotas, or the best overall if its relevance is too far above that. */
        private int next() {
            int within = best(true);
            int any = best(false);
            return within >= 0 && relevance[within] >= (1 - dial) * relevance[any] ? within : any;
        }

        private int best(boolean withinQuota) {
            int best = -1;
            double bestValue = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < items.size(); i++) {
                if (taken[i] || (withinQuota && isFull(items.get(i)))) {
                    continue;
                }
                double value = lambda * relevance[i] - (1 - lambda) * closeness[i];
                if (value > bestValue) {
                    best = i;
                    bestValue = value;
                }
            }
            return best;
        }

        private boolean isFull(T item) {
            return !diversifier.kindred.test(item) || perField.getOrDefault(diversifier.field.apply(item), 0) >= quota;
        }

        private void take(int index) {
            T item = items.get(index);
            taken[index] = true;
            perField.merge(diversifier.field.apply(item), 1, Integer::sum);
            for (int i = 0; i < items.size(); i++) {
                if (!taken[i]) {
                    closeness[i] = Math.max(closeness[i], diversifier.similarity.applyAsDouble(items.get(i), item));
                }
            }
        }

        private static <T> double[] scaled(List<Scored<T>> ranked) {
            double[] scores = ranked.stream().mapToDouble(Scored::score).toArray();
            double max = Arrays.stream(scores).max().orElse(0);
            double min = Arrays.stream(scores).min().orElse(0);
            double span = max - min;
            return Arrays.stream(scores)
                    .map(score -> span == 0 ? 1 : (score - min) / span)
                    .toArray();
        }
    }
}
