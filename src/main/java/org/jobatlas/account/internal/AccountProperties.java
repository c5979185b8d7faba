package org.jobatlas.account.internal;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jobatlas.shared.PublicAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people sign up and in.
 *
 * @param baseUrl where people reach the portal; links in letters start with it, never with what a request claims. With https every
 *     cookie is for encrypted connections alone, and browsers are told to use no others
 * @param trustedProxies addresses or networks (as in {@code 10.1.2.0/29}) of the proxies in front; from these alone the portal
 *     believes {@code X-Forwarded-For}, so that limits see the address of the visitor
 * @param demo whether demo accounts exist, and letters are shown on the outbox page or the terminal instead of sent
 * @param demoPassword the password of the demo accounts; where it is blank they get a new random one at every start
 * @param openMetrics whether {@code /actuator/prometheus} answers everybody; for portals whose network keeps strangers out
 * @param signUpLinkLasts how long the link of a sign-up can be used
 * @param resetLinkLasts how long the link of a password reset can be used
 * @param securityLogKeep how long the security log is kept, on its page and as files
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
        @DefaultValue("30d") Duration rememberFor) {

    public PublicAddress address() {
        return new PublicAddress(baseUrl);
    }
}
