package org.jobatlas.recommendation.internal.contender;

import java.time.Instant;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.RecommendationSettings;

/**
 * A list that is asked for; every step of the pipeline sees the same one.
 *
 * @param at the one moment for which a list is made
 */
public record ListRequest(Profile profile, RecommendationSettings settings, Instant at) {}
