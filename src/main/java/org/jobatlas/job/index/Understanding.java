package org.jobatlas.job.index;

import org.jspecify.annotations.Nullable;

/**
 * What the models say of a posting's text.
 *
 * @param textHash digest of the text they read
 * @param vector unit vector
 * @param field the most probable field of work
 * @param classifier version of what told the fields
 * @param fieldScores probable fields, such as {@code it:0.81,science:0.10}
 */
public record Understanding(
        String textHash,
        float[] vector,
        String vectorModel,
        String classifier,
        @Nullable String field,
        String fieldScores) {}
