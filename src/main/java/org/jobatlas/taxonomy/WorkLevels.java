package org.jobatlas.taxonomy;

import java.util.Optional;

/** Reads from a title what it says of the work: occupation, skill level and step of the ladder. Reference data; anybody may ask. */
public interface WorkLevels {

    /** What the title says; unknown occupations have neither code nor skill level. */
    WorkLevel of(String title);

    /** The pay band that stands for a level of work in a text, as "band 6"; empty where it names none, or several. */
    Optional<String> bandIn(String text);
}
