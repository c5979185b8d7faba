/** Rules, hashing, check and change of passwords. */
@NullMarked
package org.jobatlas.account.internal.password;

import org.jspecify.annotations.NullMarked;
