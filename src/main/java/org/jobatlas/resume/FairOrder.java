package org.jobatlas.resume;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whose turn is next: fair between networks, and between the people of each network. Whoever comes new stands beside the one who
 * is served now and not behind all that somebody else brought before. Not safe for several threads.
 */
public final class FairOrder<T> {

    /** Who waits. */
    public record Claimant(String network, String person) {}

    private final Function<T, Claimant> claimants;
    private final List<T> waiting = new ArrayList<>();
    private final Map<String, Long> networkTurns = new HashMap<>();
    private final Map<Claimant, Long> personTurns = new HashMap<>();
    private final Map<String, Long> clocks = new HashMap<>();
    private long clock;

    public FairOrder(Function<T, Claimant> claimants) {
        this.claimants = claimants;
    }

    /** In the order in which they came. */
    public List<T> waiting() {
        return List.copyOf(waiting);
    }

    public void add(T claim) {
        waiting.add(claim);
    }

    public boolean remove(T claim) {
        return waiting.remove(claim);
    }

    /** The next of those that may be served now, who waits no more. */
    public Optional<T> take(Predicate<T> mayBeServed) {
        Optional<T> next = waiting.stream()
                .filter(mayBeServed)
                .min(Comparator.<T>comparingLong(claim -> networkTurn(claimants.apply(claim)))
                        .thenComparingLong(claim -> personTurn(claimants.apply(claim))));
        next.ifPresent(this::serve);
        return next;
    }

    /** All that wait, as they will be served if nobody else comes. */
    public List<T> order() {
        FairOrder<T> copy = new FairOrder<>(claimants);
        copy.waiting.addAll(waiting);
        copy.networkTurns.putAll(networkTurns);
        copy.personTurns.putAll(personTurns);
        copy.clocks.putAll(clocks);
        copy.clock = clock;
        List<T> order = new ArrayList<>();
        while (!copy.waiting.isEmpty()) {
            copy.take(claim -> true).ifPresent(order::add);
        }
        return order;
    }

    /** Forgets the past turns of everybody who is neither waiting nor among those served now. */
    public void forgetAllBut(Set<Claimant> served) {
        Set<Claimant> present = waiting.stream().map(claimants).collect(Collectors.toSet());
        present.addAll(served);
        Set<String> networks = present.stream().map(Claimant::network).collect(Collectors.toSet());
        personTurns.keySet().retainAll(present);
        networkTurns.keySet().retainAll(networks);
        clocks.keySet().retainAll(networks);
    }

    private void serve(T claim) {
        waiting.remove(claim);
        Claimant who = claimants.apply(claim);
        clock = networkTurn(who);
        long turn = personTurn(who);
        networkTurns.put(who.network(), clock + 1);
        clocks.put(who.network(), turn);
        personTurns.put(who, turn + 1);
    }

    private long networkTurn(Claimant who) {
        return Math.max(clock, networkTurns.getOrDefault(who.network(), 0L));
    }

    private long personTurn(Claimant who) {
        return Math.max(clocks.getOrDefault(who.network(), 0L), personTurns.getOrDefault(who, 0L));
    }
}
