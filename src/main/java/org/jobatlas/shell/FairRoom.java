package org.jobatlas.shell;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Room for a number of pages. Where it is full, the network that holds most of it gives way, and of its visitors the one who comes first
 * in an order: a crowd from one place takes nobody else's page.
 *
 * @param <V> a visitor
 */
final class FairRoom<V> {

    private record Held(String network, int pages) {}

    private final long most;
    private final Map<V, Held> visitors = new LinkedHashMap<>();
    private long pages;

    FairRoom(long most) {
        this.most = most;
    }

    /** Keeps how many pages a visitor has. */
    synchronized void hold(V visitor, String network, int number) {
        Held before = visitors.put(visitor, new Held(network, number));
        pages += number - (before == null ? 0 : before.pages());
    }

    synchronized void leave(V visitor) {
        Held before = visitors.remove(visitor);
        pages -= before == null ? 0 : before.pages();
    }

    /** Who gives way for a newcomer, and is gone herewith; empty while there is room. */
    synchronized Optional<V> crowdedOut(V newcomer, Comparator<V> order) {
        if (pages <= most) {
            return Optional.empty();
        }
        Optional<V> found = largest()
                .flatMap(network -> visitors.keySet().stream()
                        .filter(visitor -> !visitor.equals(newcomer))
                        .filter(visitor -> network.equals(network(visitor)))
                        .min(order));
        found.ifPresent(this::leave);
        return found;
    }

    private Optional<String> largest() {
        return visitors.values().stream()
                .collect(Collectors.groupingBy(Held::network, Collectors.summingLong(Held::pages)))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private String network(V visitor) {
        Held held = visitors.get(visitor);
        return held == null ? "" : held.network();
    }
}
