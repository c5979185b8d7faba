package org.jobatlas.profile;

import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Masks texts of a person for people who decide about them: without names, contact data, birth date and age, gendered
 * words and names of schools.
 */
@PreAuthorize("isAuthenticated()")
public interface Blinding {

    /**
     * The professional sections of a resume, masked.
     *
     * @param name the person's name in the account, also removed
     */
    String resume(String resumeText, String name);

    /** Masks another text of the same person, such as a letter, also with the names found in the resume. */
    String other(String text, String resumeText, String name);

    /** Removes only the person's names from a text by others: the address of a meeting stays. */
    String names(String text, String resumeText, String name);
}
