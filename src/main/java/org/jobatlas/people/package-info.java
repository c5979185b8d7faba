/** People search: how recruiters find and contact seekers who consent to it, and how many people a posting reaches. */
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
