/** What was shown and answered turned into better models: training sets, fitting, registry, gate, activation, simulation. */
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
