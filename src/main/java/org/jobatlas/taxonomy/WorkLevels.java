package org.jobatlas.taxonomy;

/** Reads from a title what it says of the work: occupation, skill level and step of the ladder. Reference data; anybody may ask. */
public interface WorkLevels {

    /** What the title says; unknown occupations have neither code nor skill level. */
    WorkLevel of(String title);
}
