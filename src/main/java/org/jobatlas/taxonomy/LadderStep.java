package org.jobatlas.taxonomy;

/** Career steps within an occupation, in rising order. */
public enum LadderStep {
    /** Learns or assists: trainee, intern, junior. */
    ASSISTANT,
    /** Does the work. */
    PRACTITIONER,
    /** Does the work with much experience. */
    SENIOR,
    /** Leads a team or the work of others: team leader, supervisor, assistant manager. */
    LEAD,
    /** Is responsible for a unit, a shop, a school: manager, head, director. */
    HEAD,
    /**
     * Is responsible for an organisation or one of its functions: chief executive, chief financial officer, president.
     */
    CHIEF;

    /** Number of steps above another; negative if below. */
    @SuppressWarnings("EnumOrdinal") // the order is what the steps mean
    public int stepsAbove(LadderStep other) {
        return ordinal() - other.ordinal();
    }
}
