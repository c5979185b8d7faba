/** Layout, error pages and the application shell; views do not depend on it, and it depends on no view. */
@ApplicationModule(allowedDependencies = {"account", "database", "uikit", "shared"})
@NullMarked
package org.jobatlas.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
