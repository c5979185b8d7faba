package org.jobatlas.account.internal.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Network;
import org.jobatlas.account.SecurityEvent.Kind;
import org.jobatlas.account.SecurityLog;
import org.jobatlas.account.internal.Account;
import org.jobatlas.account.internal.AccountRepository;
import org.jobatlas.account.internal.signin.RateLimits.Limit;
import org.jobatlas.shared.EmailAddress;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * Handles a failed sign-in with one response for an unknown address, a wrong password and a suspended account, and logs
 * it. The response is delayed to the next quarter of a second, so its time reveals nothing.
 */
@Component
class SignInFailure implements AuthenticationFailureHandler {

    private static final String BEGUN = SignInFailure.class.getName() + ".begun";
    private static final long QUARTER_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    private final AccountRepository accounts;
    private final SecurityLog log;
    private final RateLimits limits;

    SignInFailure(AccountRepository accounts, SecurityLog log, RateLimits limits) {
        this.accounts = accounts;
        this.log = log;
        this.limits = limits;
    }

    /** Starts the measurement of the response time. */
    static void begin(HttpServletRequest request) {
        request.setAttribute(BEGUN, System.nanoTime());
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException, ServletException {
        if (exception instanceof InternalAuthenticationServiceException) {
            // the database is away: this is no wrong password
            throw new ServletException(exception);
        }
        var slowed = exception instanceof TooManySignInsException;
        if (!slowed) {
            log.noteAttempt(Kind.SIGN_IN_FAILED, account(request), "");
            awaitQuarter(request);
        } else if (limits.allow(
                Limit.SLOWED_NOTES, Network.of(request.getRemoteAddr()).prefix())) {
            log.noteAttempt(Kind.SIGN_IN_SLOWED, account(request), "");
        }
        response.sendRedirect(request.getContextPath() + (slowed ? "/login?wait" : "/login?error"));
    }

    /** Looked up in the same time whether there is an account or not. */
    private Optional<AccountId> account(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("email"))
                .flatMap(EmailAddress::parse)
                .flatMap(email -> accounts.findByEmail(email.value()))
                .map(Account::id);
    }

    private static void awaitQuarter(HttpServletRequest request) {
        if (request.getAttribute(BEGUN) instanceof Long begun) {
            long past = System.nanoTime() - begun;
            try {
                TimeUnit.NANOSECONDS.sleep(QUARTER_NANOS - past % QUARTER_NANOS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
