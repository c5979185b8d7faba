/** Imports postings from outside: CSV, JSON Lines and schema.org files, by a command or on a company's page. */
@ApplicationModule(allowedDependencies = {"shared", "account", "employer", "job", "taxonomy", "place", "uikit"})
@NullMarked
package org.jobatlas.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
