package org.jobatlas.account;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** The part of an address that one subscriber usually shares: 24 bits of IPv4, 64 of IPv6. */
public record Network(String prefix) {

    private static final int IPV4_BYTES = 3;
    private static final int IPV6_BYTES = 8;

    /** Of an address as the request has it; all that are no address share one. */
    public static Network of(String address) {
        try {
            var parsed = InetAddress.ofLiteral(address);
            var length = parsed instanceof Inet4Address ? IPV4_BYTES : IPV6_BYTES;
            return new Network(HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), length)));
        } catch (IllegalArgumentException e) {
            return new Network("unknown");
        }
    }
}
