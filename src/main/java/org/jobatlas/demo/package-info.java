/** The demo catalogue, demo accounts and sample resumes. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "employer",
            "job",
            "taxonomy",
            "place",
            "recommendation",
            "resume",
            "profile",
            "feedback",
            "hiring",
            "search",
            "learning"
        })
@NullMarked
package org.jobatlas.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
