/** The embedded PostgreSQL that serves where no other database is configured. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.jobatlas.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
