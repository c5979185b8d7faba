package org.jobatlas.learning.internal.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

/** Invented people who answer lists by a taste, looking less and less from place to place. */
public final class Seekers {

    public static final List<String> FEATURES = List.of("wording", "meaning", "field", "skills", "title", "distance");

    private static final int SHOWN = 10;
    private static final Instant BEGINNING = Instant.parse("2026-10-01T08:00:00Z");

    private final Random random;
    private final ToDoubleFunction<double[]> order;
    private final ToDoubleFunction<double[]> taste;

    /**
     * People.
     *
     * @param order by which the lists were made
     * @param taste by which they answer, the greater the likelier; about -3 to 3
     */
    public Seekers(long seed, ToDoubleFunction<double[]> order, ToDoubleFunction<double[]> taste) {
        this.random = new Random(seed);
        this.order = order;
        this.taste = taste;
    }

    /** How likely a place is looked at. */
    public static double looked(int rank) {
        return Math.pow(rank, -0.7);
    }

    /** So many lists, each of another person. */
    public List<Episode> lists(int count) {
        List<Episode> lists = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lists.add(list(i, new UUID(random.nextLong(), random.nextLong()), taste));
        }
        return lists;
    }

    /** One list of a person. */
    public Episode list(int number, UUID person, ToDoubleFunction<double[]> liking) {
        List<double[]> found = new ArrayList<>();
        for (int i = 0; i < 3 * SHOWN; i++) {
            found.add(random.doubles(FEATURES.size())
                    .map(value -> random.nextInt(8) == 0 ? Double.NaN : value)
                    .toArray());
        }
        found.sort(Comparator.comparingDouble(order).reversed());
        List<Episode.Item> items = new ArrayList<>();
        for (int rank = 1; rank <= SHOWN; rank++) {
            double[] values = found.get(rank - 1);
            boolean taken = random.nextDouble() < looked(rank)
                    && random.nextDouble() < 1 / (1 + Math.exp(-liking.applyAsDouble(values)));
            items.add(new Episode.Item(
                    rank, new UUID(0, random.nextLong()), order.applyAsDouble(values), values, taken ? 2 : 0));
        }
        return new Episode(
                new UUID(1, random.nextLong()), person, BEGINNING.plusSeconds(60L * number), FEATURES, items);
    }

    /** The value of a feature, a half where it is not stated. */
    public static double at(double[] values, String feature) {
        double value = values[FEATURES.indexOf(feature)];
        return Double.isNaN(value) ? 0.5 : value;
    }

    /** The mean, for tests. */
    public static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
