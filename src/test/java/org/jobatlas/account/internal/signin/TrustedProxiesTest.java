package org.jobatlas.account.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    @Test
    void addressesAndNetworksAreNamed() {
        assertThat(TrustedProxies.of(List.of(" 10.1.2.3", "10.1.2.0/29", "::1", "", "fd00::/8"))
                        .asList())
                .isEqualTo("10.1.2.3/32,10.1.2.0/29,0:0:0:0:0:0:0:1/128,fd00:0:0:0:0:0:0:0/8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "*", "0.0.0.0/0", "10.1.2.0/33", "10.1.2", "10.1.2.0/x", "::/0"})
    void whatNamesEverybodyOrNobodyIsRefused(String setting) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrustedProxies.of(List.of(setting)))
                .withMessageContaining("jobatlas.account.trusted-proxies");
    }
}
