package org.jobatlas.embedding;

import java.util.List;

/**
 * Maps texts to unit vectors. A text of any length is cut into chunks along sentences, each chunk is embedded, and the
 * chunk vectors are pooled and normalised. The same text always gives the same vector, bit for bit.
 */
public interface TextEmbedder {

    /** Identifies model, pooling and chunking; vectors with different ids are not comparable. */
    String modelId();

    /** Length of every vector. */
    int dimensions();

    /** Unit vector of a text, computed before bulk work; a blank text throws {@code IllegalArgumentException}. */
    default float[] embed(String text) {
        return embed(List.of(text)).getFirst();
    }

    /**
     * Unit vectors of a few texts in order, in parallel and before bulk work; a blank one throws {@code
     * IllegalArgumentException}.
     */
    List<float[]> embed(List<String> texts);

    /** Unit vectors of many texts in order, on all cores, as bulk work. */
    List<float[]> embedAll(List<String> texts);
}
