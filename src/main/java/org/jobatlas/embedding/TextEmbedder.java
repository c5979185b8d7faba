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
    default float[] embed(String text) {
        return embed(List.of(text)).getFirst();
    }

    /**
     * Unit vectors of a few texts in their order, side by side, for a person who waits; a blank one throws
     * {@code IllegalArgumentException}.
     */
    List<float[]> embed(List<String> texts);

    /** Unit vectors of many texts in their order, using all cores, behind those that somebody waits for. */
    List<float[]> embedAll(List<String> texts);
}
