package org.jobatlas.taxonomy;

/** A trained linear classifier: from an embedding to probabilities of fields of work. */
public interface FieldClassifier {

    /** Probabilities for a unit vector of the embedder's dimension; {@code IllegalArgumentException} for another length. */
    FieldScores classify(float[] vector);

    /** Identifies weights and training, for fingerprints. */
    String version();

    /** Whether it produced the scores; scores without a version are from the bundled classifier. */
    default boolean wrote(FieldScores scores) {
        return scores.by() == null || version().equals(scores.by());
    }
}
