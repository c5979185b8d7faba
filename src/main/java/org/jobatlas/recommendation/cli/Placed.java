package org.jobatlas.recommendation.cli;

import org.jobatlas.profile.Profile;
import org.jobatlas.shared.Place;
import org.jspecify.annotations.Nullable;

/** A profile with another place. */
final class Placed {

    private Placed() {}

    static Profile at(Profile profile, @Nullable Place place) {
        return new Profile(
                profile.experience(),
                profile.skills(),
                profile.years(),
                profile.seniority(),
                profile.education(),
                profile.languages(),
                place,
                profile.fields(),
                profile.language(),
                profile.text(),
                profile.vector());
    }
}
