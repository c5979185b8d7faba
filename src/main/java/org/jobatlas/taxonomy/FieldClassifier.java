package org.jobatlas.taxonomy;

/** A trained linear head over embeddings: from a unit vector to probabilities over fields of work. */
public interface FieldClassifier {

    /** Probabilities for a unit vector of the embedder's dimension; {@code IllegalArgumentException} for another length. */
    FieldScores classify(float[] vector);

    /** Identifies weights and training, for fingerprints. */
    String version();
}
