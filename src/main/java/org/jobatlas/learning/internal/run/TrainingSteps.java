package org.jobatlas.learning.internal.run;

/** Receives the progress of a training; throws to cancel it. */
public interface TrainingSteps {

    /**
     * Records the progress.
     *
     * @param stage key of the current stage
     */
    void reached(String stage, double share);

    /** The progress of a part, mapped to the whole. */
    default TrainingSteps part(double from, double to) {
        return (stage, share) -> reached(stage, from + share * (to - from));
    }
}
