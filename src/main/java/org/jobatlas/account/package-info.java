/** People and rights: sign-up, sign-in, roles. */
@ApplicationModule(allowedDependencies = {"shared", "uikit", "mail"})
@NullMarked
package org.jobatlas.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
