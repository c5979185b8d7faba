package org.jobatlas.place.internal;

import java.nio.file.Path;
import java.util.List;
import org.jobatlas.place.GazetteerImport;
import org.springframework.stereotype.Component;

/** Imports GeoNames for the command line, whose user owns the database. */
@Component
class GeoNamesImport implements GazetteerImport {

    private final GazetteerStore store;
    private final CurrentGazetteer gazetteer;

    GeoNamesImport(GazetteerStore store, CurrentGazetteer gazetteer) {
        this.store = store;
        this.gazetteer = gazetteer;
    }

    @Override
    public int importFile(Path file) {
        List<GazetteerRow> places = GeoNamesFile.read(file, BuiltInPlaces.load().regions());
        store.replaceBy(places);
        gazetteer.refresh();
        return places.size();
    }
}
