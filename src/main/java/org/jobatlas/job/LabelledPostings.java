package org.jobatlas.job;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Postings whose source states a field of work, for learning; for administrators and the system. */
public interface LabelledPostings {

    /** The newest of those that are open, were published from a moment until before another, and are in a language that the vectors tell. */
    List<Labelled> newest(Instant since, Instant until, int most);

    /**
     * What is stated.
     *
     * @param employer null where it is not known
     * @param field as stated, whatever the portal reads
     * @param language of the text; null where it is not known
     */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    record Labelled(
            PostingId id,
            Instant at,
            @Nullable String employer,
            float[] vector,
            String field,
            @Nullable String language) {}
}
