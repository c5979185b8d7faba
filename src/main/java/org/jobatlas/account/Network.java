package org.jobatlas.account;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** The network prefix that one subscriber usually has: 24 bits of IPv4, 64 bits of IPv6. */
public record Network(String prefix) {

    private static final String UNKNOWN = "unknown";
    private static final int IPV4_BYTES = 3;
    private static final int IPV6_BYTES = 8;

    /** In the usual notation, such as {@code 203.0.113.0/24}. */
    public String text() {
        if (prefix.equals(UNKNOWN)) {
            return prefix;
        }
        var start = HexFormat.of().parseHex(prefix);
        var whole = Arrays.copyOf(start, start.length == IPV4_BYTES ? IPV4_BYTES + 1 : 2 * IPV6_BYTES);
        try {
            return InetAddress.getByAddress(whole).getHostAddress() + "/" + start.length * Byte.SIZE;
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Four or sixteen bytes are an address", e);
        }
    }

    /** The network of a request's address; all invalid addresses share one. */
    public static Network of(String address) {
        try {
            var parsed = InetAddress.ofLiteral(withoutPort(address));
            var length = parsed instanceof Inet4Address ? IPV4_BYTES : IPV6_BYTES;
            return new Network(HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), length)));
        } catch (IllegalArgumentException e) {
            return new Network(UNKNOWN);
        }
    }

    /** Some proxies write the visitor's port behind the address. */
    private static String withoutPort(String address) {
        int colon = address.indexOf(':');
        if (address.startsWith("[") && address.indexOf(']') > 0) {
            return address.substring(1, address.indexOf(']'));
        }
        return colon >= 0 && colon == address.lastIndexOf(':') ? address.substring(0, colon) : address;
    }
}
