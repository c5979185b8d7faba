package org.jobatlas.recommendation.internal.contender;

import java.time.Instant;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.QueryAdapter;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jspecify.annotations.Nullable;

/**
 * A list that is asked for; every step of the pipeline sees the same one.
 *
 * @param at the one moment for which a list is made
 * @param adapter that turns the vector of the profile; null until the first step has asked which one serves
 */
public record ListRequest(
        Profile profile,
        RecommendationSettings settings,
        Instant at,
        @Nullable QueryAdapter adapter) {

    public ListRequest(Profile profile, RecommendationSettings settings, Instant at) {
        this(profile, settings, at, null);
    }

    /** The same through an adapter, unless it has one already. */
    public ListRequest through(QueryAdapter one) {
        return adapter == null ? new ListRequest(profile, settings, at, one) : this;
    }

    /** The same for a profile that was read anew. */
    public ListRequest of(Profile read) {
        return new ListRequest(read, settings, at, adapter);
    }

    /** The vector that postings are compared with. */
    public float[] sought() {
        return adapter == null ? profile.vector() : adapter.turned(profile.vector());
    }
}
