package org.jobatlas.recommendation;

import org.jspecify.annotations.Nullable;

/**
 * One addend of a score.
 *
 * @param value what was measured, within the range of the feature; null where posting or profile does not say
 * @param contribution what it adds to the score in points, possibly negative; exactly 0 where not stated
 */
public record Part(FeatureInfo feature, @Nullable Double value, double contribution) {

    public Part {
        if (value == null && contribution != 0) {
            throw new IllegalArgumentException(feature.name() + " is not stated and adds " + contribution);
        }
    }

    /** False where the posting or the profile does not say: never a penalty. */
    public boolean stated() {
        return value != null;
    }

    /** Where the value lies between the worst, 0, and the best, 1; null where not stated. */
    public @Nullable Double share() {
        return value == null ? null : (Double) feature.range().share(value);
    }

    /** Whether it is stated and so near to the best value. */
    public boolean atLeast(double least) {
        Double share = share();
        return share != null && share >= least;
    }
}
