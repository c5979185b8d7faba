package org.jobatlas.job;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Postings whose source states a field of work, for learning; for administrators and the system. */
public interface LabelledPostings {

    /** The newest open postings, published in a half-open period, in a language that the embedder supports. */
    List<Labelled> newest(Instant since, Instant until, int most);

    /**
     * A posting with its stated field.
     *
     * @param employer null where not known
     * @param field as stated by the source, independent of the portal's classification
     * @param language language of the text; null where not known
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
