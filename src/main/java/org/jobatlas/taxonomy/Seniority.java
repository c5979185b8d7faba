package org.jobatlas.taxonomy;

/** Levels of experience in rising order. */
public enum Seniority {
    INTERN,
    JUNIOR,
    MID,
    SENIOR,
    LEAD,
    EXECUTIVE;

    /** Number of steps between two levels, 0 to 5. */
    @SuppressWarnings("EnumOrdinal") // the order is what the levels mean
    public int distanceTo(Seniority other) {
        return Math.abs(ordinal() - other.ordinal());
    }
}
