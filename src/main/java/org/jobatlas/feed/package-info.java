/** Postings from outside: CSV, JSON Lines and schema.org files, imported by a command or in the page of a company. */
@ApplicationModule(allowedDependencies = {"shared", "account", "employer", "job", "taxonomy", "place", "uikit"})
@NullMarked
package org.jobatlas.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
