package org.jobatlas.taxonomy.internal;

import java.util.List;
import java.util.Map;
import org.jobatlas.taxonomy.FieldOfWork;

/**
 * The built-in dictionary with imported terms.
 *
 * @param aliases from ids of imported terms to ids of the built-in terms that they equal
 */
public record MergedTaxonomy(
        List<FieldOfWork> fields, List<TermRow> skills, List<TermRow> occupations, Map<String, String> aliases) {

    /** Prefix of ids of imported terms. */
    public static final String ESCO = "esco-";
}
