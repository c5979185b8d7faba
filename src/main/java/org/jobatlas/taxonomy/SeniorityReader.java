package org.jobatlas.taxonomy;

import java.util.Optional;

/** Reads a level of experience from a job title (and, for postings, a text), in English and Swedish. */
public interface SeniorityReader {

    /** The level that the title states; empty where it states none. */
    Optional<Seniority> fromTitle(String title);
}
