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
        /** A licence of another country, which does not count where the job is. */
        LICENCE_ABROAD,
        /** Two steps or more above. */
        ABOVE,
        /** Well below. */
        BELOW,
        /** A step above what is done now, which is a stretch at best. */
        STEP_UP,
        /** A step below what is done now, which costs a band. */
        STEP_DOWN,
        DEGREE_MISSING,
        /** A degree is asked for and the resume names no studies, which costs a band. */
        DEGREE_NOT_STATED,
        /** A degree in other subjects than the ad names, which costs a band. */
        OTHER_STUDIES,
        /** Well short of the years of experience asked for. */
        YEARS_MISSING,
        /** Somewhat short of them, which costs a band. */
        YEARS_SHORT,
        /** Work that differs much by what is led, sold or built, which costs a band. */
        VARIED,
        /** No post held has a title like the ad's, which costs a band. */
        OTHER_WORK,
        /** The ad wants one sex or some ages alone: nobody is compared with that, and it costs everybody a band. */
        EXCLUSIVE,
        /** Only those may apply who work there already. */
        INTERNAL,
        /** The resume shows few of the skills that the ad asks for, which costs a band. */
        FEW_SHOWN,
        LANGUAGE_MISSING,
        TOO_FAR,
        ABROAD
    }

    /** Whether it makes the job less sure, by a band, and no more. */
    public boolean costsABand() {
        return switch (reason) {
            case STEP_DOWN, DEGREE_NOT_STATED, OTHER_STUDIES, YEARS_SHORT, VARIED, OTHER_WORK, EXCLUSIVE, FEW_SHOWN ->
                true;
            default -> false;
        };
    }

    /** Whether it stands in the way of taking the job. */
    public boolean hinders() {
        return reason == Reason.STEP_UP || (fails() && !costsABand());
    }

    /** Whether a person should know of it before the job is opened: every no, and another step than now. */
    public boolean cautions() {
        return fails() || saysMore();
    }

    /** Whether the reason tells more than the verdict does. */
    public boolean saysMore() {
        return reason == Reason.STEP_UP || reason == Reason.LICENCE_ABROAD || costsABand();
    }

    public boolean fails() {
        return verdict == Verdict.FAIL;
    }
}
