package org.jobatlas.account.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.account.Network;
import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void neighboursShareANetwork() {
        assertThat(Network.of("203.0.113.9")).isEqualTo(Network.of("203.0.113.77"));
        assertThat(Network.of("2001:db8:1:2::1")).isEqualTo(Network.of("2001:db8:1:2:ffff::9"));
    }

    @Test
    void strangersDoNot() {
        assertThat(Network.of("203.0.113.9")).isNotEqualTo(Network.of("203.0.114.9"));
        assertThat(Network.of("2001:db8:1:2::1")).isNotEqualTo(Network.of("2001:db8:1:3::1"));
    }

    @Test
    void aProxyMayWriteThePortBehindTheAddress() {
        assertThat(Network.of("203.0.113.9:4711")).isEqualTo(Network.of("203.0.113.9"));
        assertThat(Network.of("[2001:db8:1:2::9]:4711")).isEqualTo(Network.of("2001:db8:1:2::9"));
        assertThat(Network.of("[2001:db8:1:2::9]")).isEqualTo(Network.of("2001:db8:1:2::9"));
        assertThat(Network.of("[:").text()).isEqualTo("unknown");
    }

    @Test
    void aNameIsNeverLookedUp() {
        assertThat(Network.of("attacker.example")).isEqualTo(Network.of("not an address"));
    }

    @Test
    void aNetworkIsWrittenAsPeopleWriteIt() {
        assertThat(Network.of("203.0.113.77").text()).isEqualTo("203.0.113.0/24");
        assertThat(Network.of("2001:db8:1:2:3:4:5:6").text()).isEqualTo("2001:db8:1:2:0:0:0:0/64");
        assertThat(Network.of("nonsense").text()).isEqualTo("unknown");
    }
}
