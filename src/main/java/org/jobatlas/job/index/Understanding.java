package org.jobatlas.job.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the models say of a posting's text.
 *
 * @param textHash digest of the text they read
 * @param vector unit vector
 * @param field the most probable field of work
 * @param classifier version of what told the fields
 * @param countries ISO 3166-1 codes of its places
 * @param demands what the text demands, as JSON
 * @param factsVersion version of what read countries and demands
 * @param fieldScores probable fields, such as {@code it:0.81,science:0.10}
 */
public record Understanding(
        String textHash,
        float[] vector,
        String vectorModel,
        String classifier,
        @Nullable String field,
        String fieldScores,
        List<String> countries,
        @Nullable String demands,
        String factsVersion) {}
