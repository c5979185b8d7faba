package org.jobatlas.shared;

/** What a stated pay refers to; the factor makes amounts comparable per year of full-time work. */
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

    /** How many such periods a full-time year has. */
    public int perYear() {
        return perYear;
    }
}
