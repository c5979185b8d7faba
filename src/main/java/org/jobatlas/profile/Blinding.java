package org.jobatlas.profile;

import org.springframework.security.access.prepost.PreAuthorize;

/**
 * What may be read of a person by somebody who decides about them: without names, contact data, birth date and age, words of gender and
 * names of schools.
 */
@PreAuthorize("isAuthenticated()")
public interface Blinding {

    /**
     * The parts of a resume that tell of work.
     *
     * @param name what the person is called here, which is taken out too
     */
    String resume(String resumeText, String name);

    /** Another text of the same person, such as a letter: also without the names that the resume gives. */
    String other(String text, String resumeText, String name);

    /** What others write about the person, without their names alone: the address of a meeting stays. */
    String names(String text, String resumeText, String name);
}
