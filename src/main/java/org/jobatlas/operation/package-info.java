/** Health, metrics and the doctor. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "database",
            "embedding",
            "taxonomy",
            "job",
            "resume",
            "search",
            "feedback",
            "uikit"
        })
@NullMarked
package org.jobatlas.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
