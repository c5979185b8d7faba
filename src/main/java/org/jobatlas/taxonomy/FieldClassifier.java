package org.jobatlas.taxonomy;

/** A trained linear head over embeddings: from a unit vector to probabilities over fields of work. */
public interface FieldClassifier {

    /** Probabilities for a unit vector of the embedder's dimension; {@code IllegalArgumentException} for another length. */
    FieldScores classify(float[] vector);

    /** Identifies weights and training, for fingerprints. */
    String version();

    /** Whether it is what had a part in scores; where they do not say, the one that comes with the portal had. */
    default boolean wrote(FieldScores scores) {
        return scores.by() == null || version().equals(scores.by());
    }
}
