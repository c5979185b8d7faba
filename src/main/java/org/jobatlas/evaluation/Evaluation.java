package org.jobatlas.evaluation;

import java.util.List;
import java.util.function.Consumer;

/** Compares systems on a judged set, every one through the portal's own pipeline. */
public interface Evaluation {

    /**
     * Indexes the corpus in the folder of this process, runs the systems and writes {@code report.html}, {@code report.json},
     * {@code paired.json} and one run file per system. {@link UnusableInputException} for files that cannot be used. For the system.
     *
     * @param progress told a sentence at each stage
     */
    EvaluationSummary run(EvaluationRequest request, Consumer<String> progress);

    /** Names of the systems. */
    List<String> systems();
}
