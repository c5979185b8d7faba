/** Sign-in, sessions, remembered browsers, known devices, rate limits. */
@NullMarked
package org.jobatlas.account.internal.signin;

import org.jspecify.annotations.NullMarked;
