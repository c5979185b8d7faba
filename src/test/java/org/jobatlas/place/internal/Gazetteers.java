package org.jobatlas.place.internal;

import java.util.List;
import org.jobatlas.place.Gazetteer;

/** The gazetteer that comes with the portal, for tests of other modules. */
public final class Gazetteers {

    private Gazetteers() {}

    public static Gazetteer builtIn() {
        return new GazetteerSnapshot(BuiltInPlaces.load(), List.of());
    }
}
