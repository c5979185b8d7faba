/** Upload, safe storage and text of resumes; the only Tika code. */
@ApplicationModule(allowedDependencies = {"shared", "account"})
@NullMarked
package org.jobatlas.resume;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
