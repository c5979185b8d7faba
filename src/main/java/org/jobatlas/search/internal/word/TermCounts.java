package org.jobatlas.search.internal.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Terms of a text as one field analyses them.
 *
 * @param documents that have the field
 */
public record TermCounts(long documents, List<TermCount> terms) {

    public TermCounts {
        terms = List.copyOf(terms);
    }

    /** Both, for fields that share no document. */
    TermCounts with(TermCounts other) {
        Map<String, TermCount> both = new LinkedHashMap<>();
        Stream.concat(terms.stream(), other.terms().stream())
                .forEach(term -> both.merge(
                        term.surface(),
                        term,
                        (one, two) -> new TermCount(
                                one.surface(),
                                Math.max(one.occurrences(), two.occurrences()),
                                one.documents() + two.documents())));
        return new TermCounts(documents + other.documents(), List.copyOf(both.values()));
    }
}
