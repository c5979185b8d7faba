package org.jobatlas.taxonomy;

import java.util.List;

/** Which fields of work are next to each other, as their occupations ask for the same skills. */
public interface FieldNeighbours {

    /** Ids of the fields next to one, closest first; empty for an unknown field. */
    List<String> of(String field);
}
