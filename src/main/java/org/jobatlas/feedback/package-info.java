/** What was shown, what was done and what was said of it. */
@ApplicationModule(allowedDependencies = {"shared", "account", "job", "job::ui", "uikit", "database"})
@NullMarked
package org.jobatlas.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
