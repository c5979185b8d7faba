package org.jobatlas.account.internal.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTest {

    private final PasswordEncoder encoder = new Passwords().passwordEncoder();

    @ParameterizedTest
    @ValueSource(strings = {"!", "{noop}secret", "secret", ""})
    void aHashOfNoPasswordIsRefusedAndNoError(String hash) {
        assertThat(encoder.matches("secret", hash)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "{noop}secret"})
    void refusingItCostsAsMuchAsRefusingAWrongPassword(String hash) {
        String real = String.valueOf(encoder.encode("moss lantern orbit 4"));
        nanos(real);
        assertThat(nanos(hash)).isBetween(nanos(real) / 4, nanos(real) * 4);
    }

    /** Of the processor, whatever else the machine does. */
    private long nanos(String hash) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        assertThat(encoder.matches("secret", hash)).isFalse();
        return thread.getCurrentThreadCpuTime() - start;
    }
}
