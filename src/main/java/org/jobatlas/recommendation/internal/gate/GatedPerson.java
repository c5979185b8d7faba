package org.jobatlas.recommendation.internal.gate;

import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Assumed;

/**
 * Whom the gates look at.
 *
 * @param reach where the person can work, as assumed or chosen
 */
public record GatedPerson(Profile profile, Assumed reach) {}
