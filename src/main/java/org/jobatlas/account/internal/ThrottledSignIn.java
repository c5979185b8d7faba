package org.jobatlas.account.internal;

import org.jobatlas.account.internal.RateLimits.Limit;
import org.jobatlas.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * Slows guessing down without locking the owner out: wrong passwords count per address and network, and a device in which the
 * owner signed in before has a count of its own. Addresses without an account count alike, so that waiting tells nothing.
 */
final class ThrottledSignIn implements AuthenticationProvider {

    private final AuthenticationProvider passwords;
    private final RateLimits limits;
    private final KnownDevices knownDevices;

    ThrottledSignIn(AuthenticationProvider passwords, RateLimits limits, KnownDevices knownDevices) {
        this.passwords = passwords;
        this.limits = limits;
        this.knownDevices = knownDevices;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        var email = EmailAddress.parse(attempt.getName());
        var details = attempt.getDetails() instanceof SignInDetails given ? given : new SignInDetails("unknown", null);
        var known = email.flatMap(address -> details.device().filter(device -> knownDevices.isKnown(device, address)));
        var name = email.map(EmailAddress::value).orElse("");
        var key = known.map(device -> name + "|device " + Secrets.hash(device)).orElse(name + "|" + details.network());
        if (!limits.allow(Limit.SIGN_IN, key)
                || (known.isEmpty() && !limits.allow(Limit.SIGN_IN_NETWORK, details.network()))) {
            throw new TooManySignInsException();
        }
        var result = passwords.authenticate(attempt);
        limits.forgive(Limit.SIGN_IN, key);
        if (known.isEmpty()) {
            limits.forgive(Limit.SIGN_IN_NETWORK, details.network());
        }
        return result;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
