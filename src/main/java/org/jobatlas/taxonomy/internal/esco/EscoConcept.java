package org.jobatlas.taxonomy.internal.esco;

import java.util.ArrayList;
import java.util.List;
import org.jobatlas.taxonomy.internal.MergedTaxonomy;

/**
 * A skill or occupation of ESCO's files.
 *
 * @param uri its identity
 * @param label preferred English label
 * @param alternatives other English labels
 * @param description in English
 * @param group ISCO code of an occupation; reuse level of a skill
 * @param swedish Swedish labels, the preferred one first, added from other files
 */
record EscoConcept(
        String uri, String label, List<String> alternatives, String description, String group, List<String> swedish) {

    EscoConcept(String uri, String label, List<String> alternatives, String description, String group) {
        this(uri, label, alternatives, description, group, new ArrayList<>());
    }

    String id() {
        return MergedTaxonomy.ESCO + uri.substring(uri.lastIndexOf('/') + 1);
    }

    String swedishLabel() {
        return swedish.isEmpty() ? "" : swedish.getFirst();
    }
}
