package org.jobatlas.place.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jobatlas.shared.GeoPoint;

/**
 * Towns by normalised name. A town that is both imported and built in is kept once. Alternate names of imported towns
 * rank after all primary names: GeoNames lists "York" for Toronto, too.
 */
final class TownIndex {

    private static final double SAME_TOWN_KM = 25;
    private static final double KM_PER_DEGREE = 111.2;

    private final Map<String, List<Entry>> byKey = new HashMap<>();
    private final String[] keys;
    private final GazetteerRow[] southFirst;

    TownIndex(List<GazetteerRow> builtIn, List<GazetteerRow> imported) {
        builtIn.forEach(town -> {
            Entry entry = new Entry(town, true, false);
            add(PlaceName.key(town.name()), entry);
            town.alternates().forEach(name -> add(PlaceName.key(name), entry));
        });
        Map<String, List<Entry>> known = copyOf(byKey);
        imported.forEach(town -> addImported(town, known));
        byKey.values()
                .forEach(entries -> entries.sort(Comparator.comparing(Entry::secondary)
                        .thenComparing(entry -> entry.town().population(), Comparator.reverseOrder())));
        keys = byKey.keySet().toArray(String[]::new);
        Arrays.sort(keys);
        southFirst = Stream.concat(builtIn.stream(), imported.stream())
                .sorted(Comparator.comparingDouble(TownIndex::latitude))
                .toArray(GazetteerRow[]::new);
    }

    private static double latitude(GazetteerRow town) {
        return town.point().latitude();
    }

    /** The nearest town within a distance. */
    Optional<GazetteerRow> nearest(GeoPoint point, double km) {
        double degrees = km / KM_PER_DEGREE;
        GazetteerRow best = null;
        double least = km;
        for (int i = firstNorthOf(point.latitude() - degrees);
                i < southFirst.length && latitude(southFirst[i]) <= point.latitude() + degrees;
                i++) {
            double distance = point.distanceKmTo(southFirst[i].point());
            if (distance <= least) {
                least = distance;
                best = southFirst[i];
            }
        }
        return Optional.ofNullable(best);
    }

    private int firstNorthOf(double latitude) {
        int low = 0;
        int high = southFirst.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (latitude(southFirst[middle]) < latitude) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Map<String, List<Entry>> copyOf(Map<String, List<Entry>> map) {
        Map<String, List<Entry>> copy = new HashMap<>();
        map.forEach((key, entries) -> copy.put(key, List.copyOf(entries)));
        return copy;
    }

    private void addImported(GazetteerRow town, Map<String, List<Entry>> known) {
        GazetteerRow same = Stream.concat(Stream.of(town.name()), town.alternates().stream())
                .flatMap(name -> known.getOrDefault(PlaceName.key(name), List.of()).stream())
                .map(Entry::town)
                .filter(other -> other.country().equals(town.country())
                        && other.point().distanceKmTo(town.point()) < SAME_TOWN_KM
                        && other.population() * 3 > town.population()
                        && town.population() * 3 > other.population())
                .findFirst()
                .orElse(null);
        GazetteerRow kept = same == null ? town : same;
        add(PlaceName.key(town.name()), new Entry(kept, same != null, same != null));
        town.alternates().forEach(name -> add(PlaceName.key(name), new Entry(kept, same != null, true)));
    }

    @SuppressWarnings("ReferenceEquality") // each row exists once, and comparing values is slow
    private void add(String key, Entry entry) {
        if (!key.isEmpty()) {
            List<Entry> entries = byKey.computeIfAbsent(key, _ -> new ArrayList<>(1));
            if (entries.stream().noneMatch(other -> other.town() == entry.town())) {
                entries.add(entry);
            }
        }
    }

    /** Towns with this name: primary names first, then by descending population. */
    List<Entry> named(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** Towns with a name that starts with the prefix, most populous first. */
    List<GazetteerRow> startingWith(String prefix, int limit) {
        int from = Arrays.binarySearch(keys, prefix);
        Set<GazetteerRow> towns = new LinkedHashSet<>();
        for (int i = from < 0 ? -from - 1 : from; i < keys.length && keys[i].startsWith(prefix); i++) {
            named(keys[i]).stream()
                    .filter(entry -> !entry.secondary())
                    .map(Entry::town)
                    .forEach(towns::add);
        }
        return towns.stream()
                .sorted(Comparator.comparing(GazetteerRow::population).reversed())
                .limit(limit)
                .toList();
    }

    /**
     * A town under one of its names.
     *
     * @param builtIn whether the town is bundled
     * @param secondary whether this is an alternate name of an imported town
     */
    record Entry(GazetteerRow town, boolean builtIn, boolean secondary) {}
}
