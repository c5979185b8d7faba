/** Layout, error pages and the application shell; it names no view and no view names it. */
@ApplicationModule(allowedDependencies = {"account", "database", "uikit", "shared"})
@NullMarked
package org.jobatlas.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
