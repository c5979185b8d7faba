package org.jobatlas.evaluation;

import java.util.function.Consumer;

/** Fits the weights of the re-ranker to a judged set. */
public interface WeightFitting {

    /**
     * Measures the features of all contenders, fits, cross-validates by query and writes the weights with a card. The portal goes on
     * with the weights it has. {@link UnusableInputException} for files that cannot be used. For the system.
     *
     * @param progress told a sentence at each stage
     */
    FittingSummary fit(FittingRequest request, Consumer<String> progress);
}
