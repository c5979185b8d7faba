package org.jobatlas.taxonomy.internal;

import java.util.List;
import java.util.Map;
import org.jobatlas.taxonomy.FieldOfWork;

/**
 * The built-in dictionary with whatever was imported on top.
 *
 * @param aliases from the id of an imported term to the id of the built-in one that it is
 */
record MergedTaxonomy(
        List<FieldOfWork> fields, List<TermRow> skills, List<TermRow> occupations, Map<String, String> aliases) {

    /** What the ids of imported terms begin with. */
    static final String ESCO = "esco-";
}
