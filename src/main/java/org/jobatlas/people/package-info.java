/** Seekers who want to be found: how recruiters find them, write to them and learn how many a posting reaches, and what keeps them safe. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "employer",
            "job",
            "job::ui",
            "profile",
            "search",
            "ranking",
            "embedding",
            "feedback",
            "recommendation",
            "hiring",
            "hiring::ui",
            "taxonomy",
            "mail",
            "uikit"
        })
@NullMarked
package org.jobatlas.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
