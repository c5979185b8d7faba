package org.jobatlas.taxonomy;

/** The steps of a working life in one occupation, in rising order. */
public enum LadderStep {
    /** Learns the work or helps those who do it: trainee, intern, junior. */
    ASSISTANT,
    /** Does the work. */
    PRACTITIONER,
    /** Does it with much experience. */
    SENIOR,
    /** Leads a team or the work of others: team leader, supervisor, assistant manager. */
    LEAD,
    /** Answers for a unit, a shop, a school: manager, head, director. */
    HEAD,
    /** Answers for all of it, or for one side of it: chief executive, chief financial officer, president. */
    CHIEF;

    /** How many steps up it is from another; negative for steps down. */
    @SuppressWarnings("EnumOrdinal") // the order is what the steps mean
    public int stepsAbove(LadderStep other) {
        return ordinal() - other.ordinal();
    }
}
