/** What a resume says: skills, titles, seniority, fields of work. */
@ApplicationModule(
        allowedDependencies = {"shared", "account", "job::index", "resume", "taxonomy", "place", "embedding", "uikit"})
@NullMarked
package org.jobatlas.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
