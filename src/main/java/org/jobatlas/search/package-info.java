/** Search for people who type and retrieval for profiles; the only module with a Hibernate Search session. */
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
