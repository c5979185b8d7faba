package org.jobatlas.place.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Place;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The gazetteer in use: built-in and imported places, replaced as a whole after any process has imported places.
 * Public reference data without access control.
 */
@Component
class CurrentGazetteer implements Gazetteer {

    private final BuiltInPlaces builtIn = BuiltInPlaces.load();
    private final GazetteerStore store;
    private volatile Versioned current;

    CurrentGazetteer(GazetteerStore store) {
        this.store = store;
        this.current = load(store.version());
    }

    /** Loads a new import, if there is one; cheap otherwise. */
    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    synchronized void refresh() {
        long version = store.version();
        if (version != current.version()) {
            current = load(version);
        }
    }

    private Versioned load(long version) {
        return new Versioned(version, new GazetteerSnapshot(builtIn, version == 0 ? List.of() : store.load()));
    }

    @Override
    public Optional<Place> find(String text) {
        return current.snapshot().find(text);
    }

    @Override
    public List<Place> complete(String typed, int limit) {
        return current.snapshot().complete(typed, limit);
    }

    @Override
    public Optional<Place> firstIn(String text) {
        return current.snapshot().firstIn(text);
    }

    @Override
    public OptionalLong inhabitants(Place town) {
        return current.snapshot().inhabitants(town);
    }

    @Override
    public Optional<String> countryAt(GeoPoint point) {
        return current.snapshot().countryAt(point);
    }

    private record Versioned(long version, GazetteerSnapshot snapshot) {}
}
