package org.jobatlas.account.internal.signin;

import org.springframework.security.core.AuthenticationException;

/** The rate limit for wrong passwords was exceeded; the account itself is not locked. */
final class TooManySignInsException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    TooManySignInsException() {
        super("Too many wrong passwords");
    }
}
