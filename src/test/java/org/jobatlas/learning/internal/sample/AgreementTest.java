package org.jobatlas.learning.internal.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final double[] SCORES = {4, 3, 2, 1, 0, -1};

    private static Agreement agreement(int lists, int... grades) {
        return Agreement.of(Collections.nCopies(lists, list(grades)), PositionBias.none());
    }

    private static Agreement.ScoredList list(int... grades) {
        List<Episode.Item> items = IntStream.range(0, grades.length)
                .mapToObj(i -> new Episode.Item(i + 1, new UUID(0, i), 0, new double[0], grades[i]))
                .toList();
        return new Agreement.ScoredList(
                new Episode(new UUID(1, 1), new UUID(2, 2), Instant.EPOCH, List.of(), items), SCORES);
    }

    @Test
    void whoTakesWhatOthersLikeAgreesAndWhoTakesWhatTheyPassOverContradicts() {
        assertThat(agreement(1, 2, 2, 0, 0, 0, 0).mean()).isGreaterThan(0.5);
        assertThat(agreement(1, 0, 0, 0, 0, 2, 2).mean()).isLessThan(-0.5);
        assertThat(agreement(1, 0, 2, 0, 0, 2, 0).mean()).isCloseTo(0, within(0.01));
    }

    @Test
    void whatIsPassedOverTellsAsMuchAsWhatIsTaken() {
        assertThat(agreement(1, 0, 0, 2, 2, 2, 2).mean())
                .isCloseTo(-agreement(1, 2, 2, 0, 0, 0, 0).mean(), within(1e-9));
    }

    @Test
    void howHighTheGradesAreDoesNotMatter() {
        assertThat(agreement(1, 3, 0, 3, 0, 0, 0).mean())
                .isCloseTo(agreement(1, 1, 0, 1, 0, 0, 0).mean(), within(1e-9));
    }

    @Test
    void moreListsAreSurerOfTheSame() {
        Agreement one = agreement(1, 2, 0, 1, 0, 0, 0);
        Agreement four = agreement(4, 2, 0, 1, 0, 0, 0);
        assertThat(four.mean()).isCloseTo(one.mean(), within(1e-9));
        assertThat(four.variance()).isCloseTo(one.variance() / 4, within(1e-9));
    }

    @Test
    void withoutAnyAnswerNothingIsKnown() {
        assertThat(agreement(2, 0, 0, 0, 0, 0, 0).variance()).isInfinite();
    }
}
