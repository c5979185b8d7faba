package org.jobatlas.recommendation.internal.feature;

import java.util.function.ToDoubleFunction;
import org.jobatlas.recommendation.FeatureInfo;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ListRequest;

/**
 * One thing that is measured of a posting for a profile. Every bean of this type is measured, explained, logged and fitted; until it
 * was fitted it weighs nothing.
 */
public interface Feature {

    /** What a measure gives where the posting or the profile does not say. */
    double NOT_STATED = Double.NaN;

    FeatureInfo info();

    /**
     * Prepares what one request needs for all its contenders, which several threads may measure at once. The measure gives values within the range of the feature, and
     * {@link #NOT_STATED} where there is nothing to measure.
     */
    ToDoubleFunction<Contender> forRequest(ListRequest request);
}
