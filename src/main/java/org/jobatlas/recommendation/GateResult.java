package org.jobatlas.recommendation;

import org.jspecify.annotations.Nullable;

/**
 * What one gate says of one job for one person.
 *
 * @param reason why, for a text in the person's language
 * @param asked what the job asks for: its title, a sentence of the ad, a place; null where it asks for nothing
 * @param had what the resume states against it; null where it states nothing
 */
public record GateResult(
        GateName gate,
        Verdict verdict,
        Reason reason,
        @Nullable String asked,
        @Nullable String had) {

    /** Why a gate says what it says. */
    public enum Reason {
        NOTHING_ASKED,
        MET,
        UNKNOWN,
        /** A licence that the resume does not show. */
        LICENCE_MISSING,
        /** Two steps or more above. */
        ABOVE,
        /** Well below. */
        BELOW,
        /** A step above what is done now, which costs a band. */
        STEP_UP,
        /** A step below what is done now, which costs a band. */
        STEP_DOWN,
        DEGREE_MISSING,
        LANGUAGE_MISSING,
        TOO_FAR,
        ABROAD
    }

    /** Whether the work stands on another step of the ladder than what is done now, near enough to take. */
    public boolean anotherStep() {
        return reason == Reason.STEP_UP || reason == Reason.STEP_DOWN;
    }

    public boolean fails() {
        return verdict == Verdict.FAIL;
    }
}
