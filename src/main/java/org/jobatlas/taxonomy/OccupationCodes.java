package org.jobatlas.taxonomy;

import java.util.Optional;

/** Looks up codes of occupations. */
public interface OccupationCodes {

    /** The id of the field of work of an ISCO-08 code, or of a national code built on it; the longest known prefix decides. */
    Optional<String> fieldOfIsco(String code);

    /**
     * Whether work under an ISCO-08 code differs much by what is led, sold or built, so that somebody who did it may be far from the
     * next job of the same title; the longest known prefix decides.
     */
    default boolean varies(String code) {
        return false;
    }

    /** The ISCO-08 code of an occupation of the built-in dictionary, four digits; empty where it is not known. */
    default Optional<String> iscoOf(String occupation) {
        return Optional.empty();
    }
}
