/** People and rights: sign-up, sign-in, roles, mail. */
@ApplicationModule(allowedDependencies = {"shared", "uikit"})
@NullMarked
package org.jobatlas.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
