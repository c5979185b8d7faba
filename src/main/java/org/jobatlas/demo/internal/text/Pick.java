package org.jobatlas.demo.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Random choices that are reproducible on every machine for a seed. */
final class Pick {

    private static final RandomGeneratorFactory<RandomGenerator> FACTORY =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private Pick() {}

    static RandomGenerator seeded(long seed) {
        return FACTORY.create(seed);
    }

    static <T> T one(List<T> items, RandomGenerator random) {
        return items.get(random.nextInt(items.size()));
    }

    static char one(String letters, RandomGenerator random) {
        return letters.charAt(random.nextInt(letters.length()));
    }

    static boolean chance(double probability, RandomGenerator random) {
        return random.nextDouble() < probability;
    }

    /** Some of the items, at most the number asked for, in a random order. */
    static <T> List<T> some(List<T> items, int count, RandomGenerator random) {
        List<T> rest = new ArrayList<>(items);
        List<T> chosen = new ArrayList<>();
        while (chosen.size() < count && !rest.isEmpty()) {
            chosen.add(rest.remove(random.nextInt(rest.size())));
        }
        return chosen;
    }

    /** Some of the items, at most the number asked for, in their own order. */
    static <T> List<T> someInOrder(List<T> items, int count, RandomGenerator random) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            places.add(i);
        }
        return some(places, count, random).stream().sorted().map(items::get).toList();
    }
}
