package org.jobatlas.place.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Place;

/** An immutable gazetteer; an import creates a new one. */
final class GazetteerSnapshot implements Gazetteer {

    private static final double FARTHEST_KM = 150;

    private final TownIndex towns;
    private final PlaceText placeText;
    private final PlaceScanner scanner;

    GazetteerSnapshot(BuiltInPlaces builtIn, List<GazetteerRow> imported) {
        towns = new TownIndex(builtIn.towns(), imported);
        placeText = new PlaceText(towns, builtIn.regions(), builtIn.provinces());
        scanner = new PlaceScanner(towns, placeText, builtIn.regions(), builtIn.ordinary());
    }

    @Override
    public Optional<Place> find(String text) {
        return placeText.read(text);
    }

    @Override
    public List<Place> complete(String typed, int limit) {
        String prefix = PlaceName.key(typed);
        return prefix.isEmpty()
                ? List.of()
                : towns.startingWith(prefix, limit).stream()
                        .map(GazetteerRow::place)
                        .toList();
    }

    @Override
    public Optional<Place> firstIn(String text) {
        return scanner.firstIn(text);
    }

    @Override
    public OptionalLong inhabitants(Place town) {
        return towns.named(PlaceName.key(town.name())).stream()
                .map(TownIndex.Entry::town)
                .filter(row -> row.population() > 0 && row.point().equals(town.point()))
                .mapToLong(GazetteerRow::population)
                .findFirst();
    }

    @Override
    public Optional<String> countryAt(GeoPoint point) {
        return towns.nearest(point, FARTHEST_KM).map(GazetteerRow::country);
    }
}
