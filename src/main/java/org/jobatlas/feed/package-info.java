/** Postings from outside: CSV, JSON Lines and schema.org files. */
@ApplicationModule(allowedDependencies = {"shared", "account", "job", "taxonomy", "place"})
@NullMarked
package org.jobatlas.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
