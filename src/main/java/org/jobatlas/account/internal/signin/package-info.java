/** The door: signing in, sessions, remembered browsers, known devices, limits of attempts. */
@NullMarked
package org.jobatlas.account.internal.signin;

import org.jspecify.annotations.NullMarked;
