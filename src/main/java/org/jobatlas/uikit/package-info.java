/** Vaadin components without business meaning, open to every {@code ui} package. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.jobatlas.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
