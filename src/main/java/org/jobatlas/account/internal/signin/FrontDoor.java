package org.jobatlas.account.internal.signin;

import org.apache.catalina.valves.RemoteIpValve;
import org.jobatlas.account.internal.AccountProperties;
import org.jobatlas.shared.PublicAddress;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * Decides which connection data of a request to trust. Scheme, host and port are always those of the configured public
 * URL; the visitor's address is taken from {@code X-Forwarded-For} only if a trusted proxy wrote it.
 */
@Configuration(proxyBeanMethods = false)
class FrontDoor {

    @Bean
    PublicAddress publicAddress(AccountProperties properties) {
        return properties.address();
    }

    /** Runs before everything that needs to know whether a request used TLS. */
    @Bean
    @Order(0)
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> connection(
            AccountProperties properties, PublicAddress address) {
        var proxies = TrustedProxies.of(properties.trustedProxies());
        return server -> {
            if (address.isHttps()) {
                server.addConnectorCustomizers(connector -> {
                    connector.setScheme("https");
                    connector.setSecure(true);
                    connector.setProxyName(address.base().getHost());
                    connector.setProxyPort(address.port());
                });
            }
            if (!proxies.networks().isEmpty()) {
                server.addEngineValves(believing(proxies));
            }
        };
    }

    private static RemoteIpValve believing(TrustedProxies proxies) {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(proxies.asList());
        // neither from here nor from a proxy: the public URL decides
        valve.setProtocolHeader(null);
        valve.setHostHeader(null);
        valve.setPortHeader(null);
        return valve;
    }
}
