/** Storage, sign-in and letters behind the accounts. */
@NullMarked
package org.jobatlas.account.internal;

import org.jspecify.annotations.NullMarked;
