/**
 * Learning from feedback: training sets from the log of lists and answers, fitting, the gate, the registry of models,
 * activation and simulation.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "feedback",
            "job",
            "profile",
            "taxonomy",
            "embedding",
            "ranking",
            "ranking::metrics",
            "model",
            "recommendation",
            "uikit"
        })
@NullMarked
package org.jobatlas.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
