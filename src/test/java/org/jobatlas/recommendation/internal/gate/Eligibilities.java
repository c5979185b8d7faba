package org.jobatlas.recommendation.internal.gate;

/** Eligibility as the portal has it, for tests. */
public final class Eligibilities {

    private Eligibilities() {}

    public static Eligibility ofThePortal() {
        return new EligibilityFilter();
    }
}
