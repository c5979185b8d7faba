package org.jobatlas.search.internal;

import java.util.List;

/**
 * Terms of a text as one field analyses them.
 *
 * @param documents that have the field
 */
record TermCounts(long documents, List<TermCount> terms) {

    TermCounts {
        terms = List.copyOf(terms);
    }
}
