package org.jobatlas.learning.internal.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import org.jobatlas.learning.ModelId;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.model.StoredModel;
import org.springframework.stereotype.Component;

/** Stores trained models with their files. */
@Component
public class Artefacts {

    private final ArtefactStore store;
    private final ModelTable table;

    Artefacts(ArtefactStore store, ModelTable table) {
        this.store = store;
        this.table = table;
    }

    /** Writes the file first, so that an entry without a file never exists. */
    public void add(TrainedModel model, StoredModel stored) {
        try {
            store.put(model.kind(), model.version().sha256(), stored.weights());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        table.add(model, stored.properties());
    }

    /** {@code IllegalArgumentException} with a message where the file is missing, unreachable or damaged. */
    public StoredModel open(ModelId id) {
        TrainedModel model =
                table.find(id).orElseThrow(() -> new IllegalArgumentException("There is no model " + id + "."));
        Map<String, String> properties = table.properties(id);
        String sha256 = model.version().sha256();
        try {
            StoredModel stored = StoredModel.of(model.version().name(), properties, store.get(model.kind(), sha256));
            stored.mustBe(sha256);
            return stored;
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("The file of the model " + model.version() + " is gone.", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The file of the model " + model.version() + " cannot be read: " + e.getMessage(), e);
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
        }
    }
}
