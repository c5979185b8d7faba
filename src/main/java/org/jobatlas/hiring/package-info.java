/** Applications, applicants and pipelines: from a seeker's application to a company's decision. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "employer",
            "job",
            "job::ui",
            "profile",
            "resume",
            "recommendation",
            "taxonomy",
            "place",
            "mail",
            "uikit"
        })
@NullMarked
package org.jobatlas.hiring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
