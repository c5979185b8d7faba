package org.jobatlas.account.internal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.internal.Secrets;
import org.jobatlas.account.internal.signin.RememberedDeviceStore.Device;
import org.jobatlas.uikit.RequestLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;

/**
 * "Stay signed in": a cookie with a series and a token that changes with every use, after Barry Jaspan (2006). A token
 * that is used twice was copied, and all sessions of the account are ended; except within a minute of its use, because
 * a browser that opens several tabs sends the same cookie several times.
 */
public final class RememberedDevices extends AbstractRememberMeServices {

    public static final String COOKIE = "jobatlas-remember";
    static final String PARAMETER = "remember-me";

    private static final Duration GRACE = Duration.ofMinutes(1);

    private final RememberedDeviceStore devices;
    private final KnownDevices knownDevices;
    private final SignInNotes notes;
    private final Duration lasts;
    private final Clock clock;

    RememberedDevices(
            AccountUserDetails accounts, RememberedDeviceStore devices, KnownDevices knownDevices, Settings settings) {
        super(settings.key(), accounts.byId());
        this.devices = devices;
        this.knownDevices = knownDevices;
        this.notes = settings.notes();
        this.lasts = settings.lasts();
        this.clock = settings.clock();
        setCookieName(COOKIE);
        setParameter(PARAMETER);
        setTokenValiditySeconds((int) lasts.toSeconds());
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    /** Configuration of the service. */
    record Settings(String key, Duration lasts, SignInNotes notes, Clock clock) {}

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        knownDevices.remember(request, response, principal(authentication).id());
        notes.cameIn(principal(authentication).id(), "password", RequestLanguage.of(request));
        super.loginSuccess(request, response, authentication);
    }

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        var series = Secrets.next();
        var token = Secrets.next();
        var now = clock.instant();
        devices.add(new Device(
                Secrets.hash(series),
                principal(authentication).id().value(),
                Secrets.hash(token),
                null,
                now,
                now.plus(lasts)));
        setCookie(new String[] {series, token}, getTokenValiditySeconds(), request, response);
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        if (cookie.length != 2) {
            throw new InvalidCookieException("Not a series and a token");
        }
        var device = devices.find(Secrets.hash(cookie[0]))
                .orElseThrow(() -> new RememberMeAuthenticationException("Unknown series"));
        var now = clock.instant();
        if (device.expiresAt().isBefore(now)) {
            throw new RememberMeAuthenticationException("Expired");
        }
        var presented = Secrets.hash(cookie[1]);
        if (presented.equals(device.tokenHash())) {
            var token = Secrets.next();
            if (devices.rotate(device, Secrets.hash(token), now, now.plus(lasts))) {
                setCookie(new String[] {cookie[0], token}, getTokenValiditySeconds(), request, response);
            }
        } else if (!presented.equals(device.previousTokenHash())
                || device.rotatedAt().plus(GRACE).isBefore(now)) {
            notes.copied(new AccountId(device.accountId()));
            throw new RememberMeAuthenticationException("Copied");
        }
        var account =
                getUserDetailsService().loadUserByUsername(device.accountId().toString());
        notes.cameIn(new AccountId(device.accountId()), "cookie", RequestLanguage.of(request));
        return account;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        var cookie = extractRememberMeCookie(request);
        if (cookie != null && !cookie.isEmpty()) {
            try {
                devices.forgetSeries(Secrets.hash(decodeCookie(cookie)[0]));
            } catch (InvalidCookieException e) {
                logger.debug("Signed out with a cookie that is none", e);
            }
        }
        super.logout(request, response, authentication);
    }

    private static AccountPrincipal principal(Authentication authentication) {
        return (AccountPrincipal) Objects.requireNonNull(authentication.getPrincipal());
    }
}
