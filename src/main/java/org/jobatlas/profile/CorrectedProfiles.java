package org.jobatlas.profile;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.jobatlas.taxonomy.FieldScores;
import org.jspecify.annotations.Nullable;

/** Fields of work that people chose for themselves, for learning; for administrators and the system. */
public interface CorrectedProfiles {

    /**
     * Hands over every profile that was changed from a moment until before another, whose fields of work its person chose, of people who
     * allow now that models are trained from it.
     */
    void read(Instant since, Instant until, Consumer<Corrected> into);

    /**
     * What somebody chose.
     *
     * @param person an opaque id
     * @param language of the resume; null where it is not known
     */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    record Corrected(
            UUID person,
            Instant at,
            float[] vector,
            FieldScores chosen,
            @Nullable String language) {}
}
