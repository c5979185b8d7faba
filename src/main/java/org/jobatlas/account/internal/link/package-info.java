/** Links that work once: to sign up, to be invited, to set a new password. */
@NullMarked
package org.jobatlas.account.internal.link;

import org.jspecify.annotations.NullMarked;
