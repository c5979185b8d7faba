package org.jobatlas.recommendation;

import java.util.Locale;

/** The conditions that decide, apart from the score, whether a person could take a job. */
public enum GateName {
    /** Work that the law keeps for those who hold a licence. */
    LICENCE,
    /** How demanding the work is: skill level and step of the ladder. */
    LEVEL,
    /** A degree that the ad demands. */
    EDUCATION,
    /** Years of experience that the ad asks for. */
    EXPERIENCE,
    /** A language that the ad demands or is written in. */
    LANGUAGE,
    /** Where the work is. */
    PLACE,
    /** Whether the ad is open to people of every sex and age. */
    OPENNESS,
    /** How many of the skills that the ad asks for the resume shows. */
    SKILLS;

    /** As it stands in JSON and in keys of messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
