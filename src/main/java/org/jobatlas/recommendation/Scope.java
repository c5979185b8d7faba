package org.jobatlas.recommendation;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which restrictions a person has switched off or widened: area, gates and the band of stretches.
 *
 * @param horizon how far to look
 * @param opened gates that the person switched off
 * @param stretch whether jobs a level above or below the person's own come behind the others
 * @param guessedCountry ISO 3166-1 alpha-2 code to be assumed where the resume names no place, such as of the browser's
 *     language region; null for no guess
 */
public record Scope(
        Horizon horizon,
        Set<GateName> opened,
        boolean stretch,
        @Nullable String guessedCountry) {

    public static final Scope DEFAULT = new Scope(Horizon.ASSUMED, Set.of(), false, null);

    /** Everything, whoever could take it: for measuring the order alone. */
    public static final Scope EVERYTHING = new Scope(Horizon.ANYWHERE, Set.of(GateName.values()), true, null);

    public Scope {
        opened = Set.copyOf(opened);
    }

    public Scope within(Horizon other) {
        return new Scope(other, opened, stretch, guessedCountry);
    }

    public Scope withStretch(boolean shown) {
        return new Scope(horizon, opened, shown, guessedCountry);
    }

    public Scope guessing(@Nullable String country) {
        return new Scope(horizon, opened, stretch, country);
    }

    /** The same with a gate opened or closed again. */
    public Scope with(GateName gate, boolean open) {
        Set<GateName> gates = new HashSet<>(opened);
        if (open) {
            gates.add(gate);
        } else {
            gates.remove(gate);
        }
        return new Scope(horizon, gates, stretch, guessedCountry);
    }

    /** Whether all is open, so that nobody is judged at all. */
    public boolean everything() {
        return stretch && opened.size() == GateName.values().length;
    }
}
