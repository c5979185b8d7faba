package org.jobatlas.hiring;

import org.jspecify.annotations.Nullable;

/**
 * The evidence of a resume for one criterion.
 *
 * @param label label of the criterion
 * @param required whether it is a must-have
 * @param sentence masked sentence of the resume that proves it; null where there is none
 * @param from start of the decisive words in the sentence
 * @param to their end
 */
public record Evidence(
        String label,
        boolean required,
        EvidenceVerdict verdict,
        @Nullable String sentence,
        int from,
        int to) {}
