/** The only Hibernate Search session: search and retrieval. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "job",
            "job::index",
            "job::ui",
            "profile",
            "profile::index",
            "taxonomy",
            "place",
            "embedding",
            "ranking",
            "feedback",
            "uikit"
        })
@NullMarked
package org.jobatlas.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
