/** The log of impressions, actions and answers. */
@ApplicationModule(allowedDependencies = {"shared", "account", "job", "job::ui", "uikit", "database"})
@NullMarked
package org.jobatlas.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
