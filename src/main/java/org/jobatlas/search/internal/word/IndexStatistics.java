package org.jobatlas.search.internal.word;

import java.util.List;

/** Term statistics of the index: document frequencies and similar spellings. */
public interface IndexStatistics {

    /** The terms of a text, counted in the text and in a field of the index; at most 20,000 tokens are looked at. */
    TermCounts count(String field, String text);

    /** More frequent words of the field that are written alike, nearest first; at most {@link #MOST_ALIKE}. */
    List<Spelling> alike(String field, String word);

    int MOST_ALIKE = 5;

    /**
     * A word as the index has it.
     *
     * @param documents about how many have it in the field
     */
    record Spelling(String word, long documents) {}
}
