/** Judged sets in, metrics and reports out: rankings, the field classifier and the reading of resumes. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "embedding",
            "taxonomy",
            "place",
            "job",
            "resume",
            "profile",
            "search",
            "model",
            "ranking",
            "ranking::metrics",
            "recommendation",
            "hiring",
            "people"
        })
@NullMarked
package org.jobatlas.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
