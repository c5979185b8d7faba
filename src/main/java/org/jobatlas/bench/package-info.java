/** The benchmarks of the command line: lists those of all modules and feeds them. */
@ApplicationModule(
        allowedDependencies = {"shared", "account", "job", "feed", "demo", "resume", "profile", "recommendation"})
@NullMarked
package org.jobatlas.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
