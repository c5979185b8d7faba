package org.jobatlas.search.internal.word;

import java.util.List;

/**
 * Terms of a text as one field analyses them.
 *
 * @param documents that have the field
 */
public record TermCounts(long documents, List<TermCount> terms) {

    public TermCounts {
        terms = List.copyOf(terms);
    }
}
