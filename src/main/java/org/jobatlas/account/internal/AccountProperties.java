package org.jobatlas.account.internal;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people sign up and in.
 *
 * @param baseUrl where people reach the portal; links in letters start with it, never with what a request claims
 * @param demo whether demo accounts exist, and letters are shown on the outbox page or the terminal instead of sent
 * @param demoPassword the password of the demo accounts; where it is blank they get a new random one at every start
 * @param openMetrics whether {@code /actuator/prometheus} answers everybody; for portals whose network keeps strangers out
 * @param signUpLinkLasts how long the link of a sign-up can be used
 * @param resetLinkLasts how long the link of a password reset can be used
 * @param rememberFor how long "stay signed in" lasts without a visit
 */
@Validated
@ConfigurationProperties("jobatlas.account")
record AccountProperties(
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("false") boolean demo,
        @DefaultValue("") String demoPassword,
        @DefaultValue("false") boolean openMetrics,
        @DefaultValue("24h") Duration signUpLinkLasts,
        @DefaultValue("1h") Duration resetLinkLasts,
        @DefaultValue("30d") Duration rememberFor) {

    URI link(String pathAndQuery) {
        var base = baseUrl.toString();
        return URI.create((base.endsWith("/") ? base : base + "/") + pathAndQuery);
    }

    boolean isHttps() {
        return "https".equals(baseUrl.getScheme());
    }
}
