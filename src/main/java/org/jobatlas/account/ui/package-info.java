/** Pages for sign-up and sign-in, for one's own account and for managing accounts. */
@NullMarked
package org.jobatlas.account.ui;

import org.jspecify.annotations.NullMarked;
