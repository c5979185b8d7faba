package org.jobatlas.uiharness;

import java.util.List;
import java.util.Optional;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.shared.Place;

/** Six towns. */
final class SampleGazetteer implements Gazetteer {

    private static final List<Place> PLACES = List.of(
            SamplePostings.MALMO,
            SamplePostings.LUND,
            SamplePostings.STOCKHOLM,
            SamplePostings.LEEDS,
            SamplePostings.BERLIN,
            SamplePostings.DUBLIN);

    @Override
    public Optional<Place> find(String text) {
        String name = text.split(",", -1)[0].strip();
        return PLACES.stream()
                .filter(place -> place.name().equalsIgnoreCase(name))
                .findFirst();
    }

    @Override
    public List<Place> complete(String typed, int limit) {
        return PLACES.stream()
                .filter(place -> place.name().regionMatches(true, 0, typed, 0, typed.length()))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Place> firstIn(String text) {
        return Optional.empty();
    }
}
