package org.jobatlas.shared;

/** The period that a stated pay refers to; the factor converts to a year of full-time work. */
public enum PayPeriod {
    HOUR(1800),
    DAY(225),
    WEEK(52),
    MONTH(12),
    YEAR(1);

    private final int perYear;

    PayPeriod(int perYear) {
        this.perYear = perYear;
    }

    /** Number of these periods in a full-time year. */
    public int perYear() {
        return perYear;
    }
}
