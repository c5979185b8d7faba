package org.jobatlas.taxonomy;

import java.util.List;

/** Neighbouring fields of work: those whose occupations need similar skills. */
public interface FieldNeighbours {

    /** Ids of the neighbours of a field, closest first; empty for an unknown field. */
    List<String> of(String field);
}
