package org.jobatlas.feed.internal.draft.pay;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenPayTest {

    @ParameterizedTest
    @ValueSource(strings = {"1 ", "grade 1 ", "bonus of 1 ", "\u20ac1 ", "a"})
    void aCellOfHundredsOfThousandsOfAmountsKeepsNobodyWaiting(String piece) {
        String cell = piece.repeat(400_000 / piece.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatCode(() -> WrittenPay.in(cell)).doesNotThrowAnyException());
    }
}
