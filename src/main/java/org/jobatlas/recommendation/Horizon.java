package org.jobatlas.recommendation;

import org.jspecify.annotations.Nullable;

/**
 * How far a person looks.
 *
 * @param kind {@code ASSUMED} follows from the resume
 * @param radiusKm around the person's place; only with {@code RADIUS}
 */
public record Horizon(Kind kind, @Nullable Double radiusKm) {

    /** Kinds of horizons, from the narrowest to the widest. */
    public enum Kind {
        ASSUMED,
        RADIUS,
        COUNTRY,
        ANYWHERE
    }

    public static final Horizon ASSUMED = new Horizon(Kind.ASSUMED, null);
    public static final Horizon COUNTRY = new Horizon(Kind.COUNTRY, null);
    public static final Horizon ANYWHERE = new Horizon(Kind.ANYWHERE, null);

    public Horizon {
        if ((kind == Kind.RADIUS) != (radiusKm != null)) {
            throw new IllegalArgumentException("A radius belongs to the kind RADIUS and to no other");
        }
    }

    public static Horizon within(double km) {
        return new Horizon(Kind.RADIUS, km);
    }
}
