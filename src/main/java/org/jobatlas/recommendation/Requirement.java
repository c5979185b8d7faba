package org.jobatlas.recommendation;

import org.jspecify.annotations.Nullable;

/**
 * Something that a job asks for, with what the resume says of it.
 *
 * @param name id of a skill, or the key of a gate
 * @param asked the words of the ad; null where its facts alone say it
 * @param shown the words of the resume that show it, or that speak against it; null where it says nothing
 * @param reason why it speaks against the job, where the words alone do not tell; null otherwise
 */
public record Requirement(
        Kind kind,
        String name,
        Mark mark,
        @Nullable String asked,
        @Nullable String shown,
        GateResult.@Nullable Reason reason) {

    /** What is asked for. */
    public enum Kind {
        SKILL,
        GATE
    }

    /** What the resume says. */
    public enum Mark {
        /** The resume shows it. */
        HAVE,
        /** The resume is silent, which is no denial. */
        NOT_STATED,
        /** The resume states something else. */
        AGAINST
    }
}
