package org.jobatlas.search.internal.word;

import java.util.Optional;

/** Term statistics of the index: document frequencies and similar spellings. */
public interface IndexStatistics {

    /** The terms of a text, counted in the text and in a field of the index; at most 20,000 tokens are looked at. */
    TermCounts count(String field, String text);

    /** A more frequent word that is written alike; empty where the word itself is in the index or nothing is close. */
    Optional<String> correct(String field, String word);
}
