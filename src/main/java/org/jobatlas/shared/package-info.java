/** Small value types that three or more modules use. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.jobatlas.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
