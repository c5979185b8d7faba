package org.jobatlas.job.index;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

/**
 * What the models say of a posting's text.
 *
 * @param vectorHash digest of the text they read
 * @param vector unit vector
 * @param classifier version of what told the fields
 * @param fieldScores probable fields of work, such as {@code it:0.81,science:0.10}
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // replaced as a whole and never compared
public record Understanding(
        String vectorHash,

        @Convert(converter = VectorBytes.class) float[] vector,

        String vectorModel,
        String classifier,
        String fieldScores) {}
