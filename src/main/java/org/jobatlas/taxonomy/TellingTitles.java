package org.jobatlas.taxonomy;

/** How much a title says about the work. Public reference data without access control. */
public interface TellingTitles {

    /**
     * How informative a word is: 0 for filler words and levels, 0.25 for a word used in every field, up to 1 for one
     * used in a single field.
     */
    double weightOf(String word);

    /** Whether a title says what the work is; "Director" and "Consultant" alone do not. */
    boolean tells(String title);
}
