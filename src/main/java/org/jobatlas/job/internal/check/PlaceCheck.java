package org.jobatlas.job.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobatlas.job.PostingEdit;
import org.jobatlas.job.PostingFinding;
import org.jobatlas.job.PostingFinding.Kind;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.job.internal.writing.FactChanges;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.shared.Place;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Finds a missing place, or one that is not in the gazetteer, by which searches around a place pass the posting over.
 */
@Component
@Order(30)
public class PlaceCheck implements PostingCheck {

    private final Gazetteer gazetteer;

    PlaceCheck(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public Stream<PostingFinding> check(Checked posting) {
        PostingEdit edit = posting.edit();
        if (edit.places().isEmpty()) {
            return edit.remote() == RemoteKind.REMOTE ? Stream.empty() : Stream.of(none(posting));
        }
        return edit.places().stream().filter(place -> place.point() == null).map(place -> unclear(edit, place));
    }

    private PostingFinding none(Checked posting) {
        return named(posting)
                .map(place -> PostingFinding.of(
                        Kind.NO_PLACE, FactChanges.places(posting.edit(), List.of(place)), place.name()))
                .orElseGet(() -> PostingFinding.of(Kind.NO_PLACE));
    }

    private Optional<Place> named(Checked posting) {
        return gazetteer
                .firstIn(posting.edit().title())
                .or(() -> gazetteer.firstIn(posting.text()))
                .filter(place -> place.point() != null);
    }

    private PostingFinding unclear(PostingEdit edit, Place place) {
        Optional<Place> meant = gazetteer.find(place.name()).filter(found -> found.point() != null);
        if (meant.isEmpty()) {
            return PostingFinding.of(Kind.UNCLEAR_PLACE, place.name());
        }
        List<Place> places = new ArrayList<>(edit.places());
        places.set(places.indexOf(place), meant.get());
        return PostingFinding.of(
                Kind.UNCLEAR_PLACE,
                FactChanges.places(edit, places),
                place.name(),
                meant.get().name());
    }
}
