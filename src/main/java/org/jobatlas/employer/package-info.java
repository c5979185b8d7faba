/** Companies and their recruiters. */
@ApplicationModule(allowedDependencies = {"shared", "account", "mail", "uikit"})
@NullMarked
package org.jobatlas.employer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
