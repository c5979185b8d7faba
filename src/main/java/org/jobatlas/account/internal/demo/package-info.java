/** Accounts and letters of the demo. */
@NullMarked
package org.jobatlas.account.internal.demo;

import org.jspecify.annotations.NullMarked;
