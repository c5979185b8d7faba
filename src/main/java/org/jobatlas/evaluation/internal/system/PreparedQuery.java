package org.jobatlas.evaluation.internal.system;

import java.util.Map;
import java.util.Objects;
import org.jobatlas.evaluation.internal.input.CorpusRecord;
import org.jobatlas.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * A query with everything that systems need of it.
 *
 * @param vectors of its text by pooling method
 */
public record PreparedQuery(CorpusRecord query, Profile profile, Map<String, float[]> vectors) {

    /** The profile with the vector made by a pooling method; null for the portal's own. */
    Profile profile(@Nullable String pooling) {
        return pooling == null ? profile : QueryProfiles.with(profile, Objects.requireNonNull(vectors.get(pooling)));
    }
}
