package org.jobatlas.recommendation;

import java.util.Map;
import org.jobatlas.model.StoredModel;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A query adapter as it is stored: {@code q' = unit(q + upᵀ · (down · q))}. All that it depends on is in this one file, so that the
 * checksum of the file is the checksum of the adapter.
 *
 * @param embedding id of the embedder whose vectors it turns
 * @param down a row of as many numbers as the vectors have for each rank
 * @param up the same
 */
@SuppressWarnings("ArrayRecordComponent")
public record AdapterFile(String embedding, float[][] down, float[][] up) {

    /** The property {@code kind} of such a model. */
    public static final String KIND = "low-rank";

    private static final JsonMapper JSON = JsonMapper.shared();

    public AdapterFile {
        if (down.length == 0 || down.length != up.length) {
            throw new IllegalArgumentException("Both matrices have as many rows");
        }
        int dimensions = down[0].length;
        for (int i = 0; i < down.length; i++) {
            if (down[i].length != dimensions || up[i].length != dimensions) {
                throw new IllegalArgumentException("All rows are as long as the vectors");
            }
        }
    }

    /** {@code IllegalArgumentException} for bytes that are no such file. */
    public static AdapterFile read(byte[] file) {
        try {
            return JSON.readValue(file, AdapterFile.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("The file is no query adapter.", e);
        }
    }

    public StoredModel stored(String name) {
        return StoredModel.of(name, Map.of("kind", KIND, "embedding", embedding), JSON.writeValueAsBytes(this));
    }
}
