package org.jobatlas.account.internal.signin;

import java.util.List;
import org.jobatlas.account.internal.Secrets;
import org.jobatlas.account.internal.signin.RateLimits.Limit;
import org.jobatlas.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * Slows down password guessing without locking the owner out. Wrong passwords are counted per address and network, per
 * network, and per address overall; a known device has only a count of its own. Addresses without an account are
 * counted the same, so waiting reveals nothing.
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
        var counts = counts(attempt);
        for (var count : counts) {
            if (!limits.allow(count.limit(), count.what())) {
                throw new TooManySignInsException();
            }
        }
        var result = passwords.authenticate(attempt);
        counts.forEach(count -> limits.forgive(count.limit(), count.what()));
        return result;
    }

    /** The limit and key that an attempt is counted under. */
    private record Count(Limit limit, String what) {}

    private List<Count> counts(Authentication attempt) {
        var email = EmailAddress.parse(attempt.getName());
        var name = email.map(EmailAddress::value).orElse("");
        var details = attempt.getDetails() instanceof SignInDetails given ? given : new SignInDetails("unknown", null);
        return email.flatMap(address -> details.device().filter(device -> knownDevices.isKnown(device, address)))
                .map(device -> List.of(new Count(Limit.SIGN_IN, name + "|device " + Secrets.hash(device))))
                .orElseGet(() -> List.of(
                        new Count(Limit.SIGN_IN, name + "|" + details.network()),
                        new Count(Limit.SIGN_IN_NETWORK, details.network()),
                        new Count(Limit.SIGN_IN_ACCOUNT, name)));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
