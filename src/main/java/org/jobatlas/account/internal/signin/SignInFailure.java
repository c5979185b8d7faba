package org.jobatlas.account.internal.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
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

/** One answer for an unknown address, a wrong password and a suspended account; and a note of each. */
@Component
class SignInFailure implements AuthenticationFailureHandler {

    private final AccountRepository accounts;
    private final SecurityLog log;
    private final RateLimits limits;

    SignInFailure(AccountRepository accounts, SecurityLog log, RateLimits limits) {
        this.accounts = accounts;
        this.log = log;
        this.limits = limits;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException, ServletException {
        if (exception instanceof InternalAuthenticationServiceException) {
            // nobody's password is wrong while nobody can look it up
            throw new ServletException(exception);
        }
        var slowed = exception instanceof TooManySignInsException;
        if (!slowed) {
            log.noteAttempt(Kind.SIGN_IN_FAILED, account(request), "");
        } else if (limits.allow(
                Limit.SLOWED_NOTES, Network.of(request.getRemoteAddr()).prefix())) {
            log.noteAttempt(Kind.SIGN_IN_SLOWED, account(request), "");
        }
        response.sendRedirect(request.getContextPath() + (slowed ? "/login?wait" : "/login?error"));
    }

    /** Looked for alike whether there is one or not. */
    private Optional<AccountId> account(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("email"))
                .flatMap(EmailAddress::parse)
                .flatMap(email -> accounts.findByEmail(email.value()))
                .map(Account::id);
    }
}
