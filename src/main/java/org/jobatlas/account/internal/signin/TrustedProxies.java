package org.jobatlas.account.internal.signin;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/** The networks of trusted reverse proxies. */
record TrustedProxies(List<String> networks) {

    private static final int IPV4_BITS = 32;
    private static final int IPV6_BITS = 128;

    TrustedProxies {
        networks = List.copyOf(networks);
    }

    /** Refuses host names: they may resolve to another address tomorrow. */
    static TrustedProxies of(List<String> settings) {
        return new TrustedProxies(settings.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(TrustedProxies::network)
                .toList());
    }

    String asList() {
        return String.join(",", networks);
    }

    private static String network(String text) {
        try {
            var slash = text.indexOf('/');
            var literal = slash < 0 ? text : text.substring(0, slash);
            var address = InetAddress.ofLiteral(literal);
            if (address instanceof Inet4Address && !address.getHostAddress().equals(literal)) {
                throw new IllegalArgumentException("four numbers");
            }
            var most = address instanceof Inet4Address ? IPV4_BITS : IPV6_BITS;
            var bits = slash < 0 ? most : Integer.parseInt(text.substring(slash + 1));
            if (bits < 1 || bits > most) {
                throw new IllegalArgumentException("between 1 and " + most + " bits");
            }
            return address.getHostAddress() + "/" + bits;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "jobatlas.account.trusted-proxies: '%s' is neither an address nor a network such as 10.1.2.0/29"
                            .formatted(text),
                    e);
        }
    }
}
