package org.jobatlas.learning.internal.run;

/** Told how far a training has come; throws to end it. */
public interface TrainingSteps {

    /**
     * So far it has come.
     *
     * @param stage key of what is done now
     */
    void reached(String stage, double share);

    /** Those of a part of the whole. */
    default TrainingSteps part(double from, double to) {
        return (stage, share) -> reached(stage, from + share * (to - from));
    }
}
