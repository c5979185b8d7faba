package org.jobatlas.account.internal.password;

import static org.assertj.core.api.Assertions.assertThat;

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
    void refusingItTakesAsLongAsRefusingAWrongPassword(String hash) {
        String real = String.valueOf(encoder.encode("moss lantern orbit 4"));
        nanos(real);
        assertThat(nanos(hash)).isBetween(nanos(real) / 4, nanos(real) * 4);
    }

    private long nanos(String hash) {
        long start = System.nanoTime();
        assertThat(encoder.matches("secret", hash)).isFalse();
        return System.nanoTime() - start;
    }
}
