package org.jobatlas.search.internal.word;

import java.util.Optional;

/** Term statistics of the index: document frequencies and similar spellings. */
public interface IndexStatistics {

    /** The terms of a text, counted in the text and in a field of the index; at most 20,000 tokens are looked at. */
    TermCounts count(String field, String text);

    /** A more frequent word of the field that is written alike; empty where nothing is close. */
    Optional<Spelling> correct(String field, String word);

    /**
     * A word as the index has it.
     *
     * @param documents about how many have it in the field
     */
    record Spelling(String word, long documents) {}
}
