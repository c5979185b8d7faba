package org.jobatlas.hiring;

import org.jspecify.annotations.Nullable;

/**
 * What a resume says to one criterion.
 *
 * @param label of the criterion
 * @param required whether it is a must-have
 * @param sentence of the resume that shows it, without what is masked; null where it says nothing
 * @param from where in the sentence the telling words begin
 * @param to where they end
 */
public record Evidence(
        String label,
        boolean required,
        EvidenceVerdict verdict,
        @Nullable String sentence,
        int from,
        int to) {}
