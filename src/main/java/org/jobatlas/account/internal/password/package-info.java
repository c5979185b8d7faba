/** What a password must be, and how it is checked and changed. */
@NullMarked
package org.jobatlas.account.internal.password;

import org.jspecify.annotations.NullMarked;
