package org.jobatlas.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class SideBySideTest {

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @Timeout(10)
    void inputsAreWorkedOnAtOnceAndTheirResultsKeepTheOrder() {
        CyclicBarrier both = new CyclicBarrier(2);

        List<Integer> doubled = SideBySide.map(List.of(1, 2), number -> {
            try {
                both.await(5, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return 2 * number;
        });

        assertThat(doubled).containsExactly(2, 4);
    }

    @Test
    void allOfThemAreDoneWithTheRightsOfWhoeverAsks() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("somebody", ""));

        assertThat(SideBySide.map(
                        List.of(1, 2, 3),
                        _ -> Objects.requireNonNull(
                                        SecurityContextHolder.getContext().getAuthentication())
                                .getName()))
                .containsOnly("somebody");
    }

    @Test
    void theFailureOfAFurtherInputIsTheFailureItself() {
        assertThatThrownBy(() -> SideBySide.map(List.of(1, 0), number -> 1 / number))
                .isInstanceOf(ArithmeticException.class);
    }
}
