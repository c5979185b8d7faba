package org.jobatlas.taxonomy;

/** How much the words of a title say of the work that is done. Reference data; anybody may ask. */
public interface TellingTitles {

    /** 0 for filling and levels, a quarter for a word that every field of work knows, up to 1 for one that belongs to one field alone. */
    double weightOf(String word);

    /** Whether a title says what is done: "Director" and "Consultant" alone do not. */
    boolean tells(String title);
}
