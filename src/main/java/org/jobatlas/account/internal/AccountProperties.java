package org.jobatlas.account.internal;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jobatlas.shared.PublicAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of accounts.
 *
 * @param baseUrl public URL of the portal; links in letters start with it, never with a request's host. With https all
 *     cookies are marked secure and browsers are told to use HTTPS only
 * @param trustedProxies addresses or networks (as in {@code 10.1.2.0/29}) of reverse proxies; {@code X-Forwarded-For}
 *     is honoured only from these, so that rate limits see the visitor's address
 * @param demo whether demo accounts exist, and letters are shown on the outbox page or the terminal instead of sent
 * @param demoPassword the password of the demo accounts; blank for a new random one at every start
 * @param openMetrics whether {@code /actuator/prometheus} is public; for portals whose network keeps outsiders away
 * @param signUpLinkLasts lifetime of a sign-up link
 * @param resetLinkLasts lifetime of a password reset link
 * @param securityLogKeep how long the security log is kept, in the database and as files
 * @param knownDeviceKeep how long a browser is known after the last sign-in with it; wrong passwords tried elsewhere do
 *     not keep its owner out
 * @param rememberFor how long "stay signed in" lasts without a visit
 */
@Validated
@ConfigurationProperties("jobatlas.account")
public record AccountProperties(
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue List<String> trustedProxies,
        @DefaultValue("false") boolean demo,
        @DefaultValue("") String demoPassword,
        @DefaultValue("false") boolean openMetrics,
        @DefaultValue("24h") Duration signUpLinkLasts,
        @DefaultValue("1h") Duration resetLinkLasts,
        @DefaultValue("180d") Duration securityLogKeep,
        @DefaultValue("400d") Duration knownDeviceKeep,
        @DefaultValue("30d") Duration rememberFor) {

    public PublicAddress address() {
        return new PublicAddress(baseUrl);
    }
}
