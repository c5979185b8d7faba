package org.jobatlas.recommendation;

import org.jspecify.annotations.Nullable;

/**
 * How many jobs one wider setting (circle, country, band) would add to a list.
 *
 * @param radiusKm of a wider circle; null for the others
 * @param count how many jobs would come, {@value #MOST} meaning as many or more
 */
public record More(Kind kind, @Nullable Double radiusKm, int count) {

    /** So many are counted at most. */
    public static final int MOST = 100;

    /** What would be wider. */
    public enum Kind {
        RADIUS,
        COUNTRY,
        ANYWHERE,
        /** What comes nearest anywhere, where nothing fits there either. */
        NEAREST,
        /** Jobs that are less sure, or a level above or below the person's own. */
        STRETCH,
        /** Jobs whose licence the resume does not show. */
        LICENCE
    }
}
