/** Accounts and the security log, for administrators. */
@NullMarked
package org.jobatlas.account.ui.administration;

import org.jspecify.annotations.NullMarked;
