package org.jobatlas.taxonomy;

import java.util.Optional;

/** Reads the level of experience from a job title, in English and Swedish. */
public interface SeniorityReader {

    /** The level that the title states; empty if it states none. */
    Optional<Seniority> fromTitle(String title);
}
