/** The pipeline from profile to explained top ten. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "embedding",
            "taxonomy",
            "place",
            "job",
            "job::ui",
            "resume",
            "profile",
            "search",
            "model",
            "ranking",
            "feedback",
            "uikit"
        })
@NullMarked
package org.jobatlas.recommendation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
