/** The catalogue of postings and their life cycle. */
@ApplicationModule(
        allowedDependencies = {"shared", "account", "taxonomy", "place", "embedding", "employer", "mail", "uikit"})
@NullMarked
package org.jobatlas.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
