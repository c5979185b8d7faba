package org.jobatlas.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    @Test
    void pagesAreFoundBelowTheAddress() {
        assertThat(address("https://jobs.example").of("login")).hasToString("https://jobs.example/login");
        assertThat(address("https://jobs.example/").of("/login")).hasToString("https://jobs.example/login");
        assertThat(address("https://example.org/jobs").of("/a?b=c")).hasToString("https://example.org/jobs/a?b=c");
    }

    @Test
    void thePortIsTheOneThatIsMeant() {
        assertThat(address("https://jobs.example").port()).isEqualTo(443);
        assertThat(address("http://jobs.example").port()).isEqualTo(80);
        assertThat(address("https://jobs.example:8443").port()).isEqualTo(8443);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jobs.example", "ftp://jobs.example", "https:/jobs", "/jobs"})
    void whatIsNoAddressIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> address(text))
                .withMessageContaining("https://jobs.example.org");
    }

    private static PublicAddress address(String text) {
        return new PublicAddress(URI.create(text));
    }
}
