/** The gazetteer: from a place's name to its coordinates. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.jobatlas.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
