package org.jobatlas.taxonomy;

import java.util.Set;

/** A trained linear classifier: from an embedding to probabilities of fields of work. */
public interface FieldClassifier {

    /** ISO 639-1 codes of the languages in which the embedding, and with it the classifier, tells fields of work well. */
    Set<String> LANGUAGES = Set.of("en", "sv");

    /** Probabilities for a unit vector of the embedder's dimension; {@code IllegalArgumentException} for another length. */
    FieldScores classify(float[] vector);

    /** Identifies weights and training, for fingerprints. */
    String version();

    /** Whether it produced the scores; scores without a version are from the bundled classifier. */
    default boolean wrote(FieldScores scores) {
        return scores.by() == null || version().equals(scores.by());
    }
}
