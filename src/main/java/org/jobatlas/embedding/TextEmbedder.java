package org.jobatlas.embedding;

import java.util.List;

/**
 * Text to unit vector. Texts of any length are cut into chunks along sentences, each chunk is embedded, and the chunk vectors
 * are pooled and normalised, so that no part is lost. The same text gives the same vector, bit for bit.
 */
public interface TextEmbedder {

    /** Names model, pooling and chunking; vectors of different ids must not be compared. */
    String modelId();

    /** Length of every vector. */
    int dimensions();

    /** Unit vector of a text for a person who waits; the zero-information text (blank) throws {@code IllegalArgumentException}. */
    float[] embed(String text);

    /** Unit vectors of many texts in their order, using all cores. */
    List<float[]> embedAll(List<String> texts);
}
