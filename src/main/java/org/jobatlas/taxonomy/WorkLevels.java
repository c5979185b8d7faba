package org.jobatlas.taxonomy;

import java.util.Optional;

/** Reads occupation, skill level and career step from a title. Public reference data without access control. */
public interface WorkLevels {

    /** What the title says; unknown occupations have neither code nor skill level. */
    WorkLevel of(String title);

    /** The pay band in a text that implies a level of work, such as "band 6"; empty for none or several. */
    Optional<String> bandIn(String text);
}
