package org.jobatlas.recommendation.internal.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DiversificationTest {

    private final Diversification diversification = new Diversification();
    private final List<Rated> ranked = new ArrayList<>();

    private void rank(int count, @Nullable String employer, String title) {
        for (int i = 0; i < count; i++) {
            ranked.add(new Rated(posting(employer, title), List.of(), 100.0 - ranked.size()));
        }
    }

    private static Contender posting(@Nullable String employer, String title) {
        return SamplePosting.of(title).by(employer).field("it").contender();
    }

    @RepeatedTest(3)
    void anEmployerFillsAListWithNoSinglePosition(RepetitionInfo repetition) {
        double dial = (repetition.getCurrentRepetition() - 1) / 2.0;
        rank(8, "Wide Stores", "Shop assistant");
        rank(9, "Corner Shop", "Shop assistants wanted");
        assertThat(diversification.diversify(ranked, dial, 6))
                .extracting(rated -> rated.contender().posting().employer())
                .containsExactlyInAnyOrder(
                        "Wide Stores", "Wide Stores", "Wide Stores", "Corner Shop", "Corner Shop", "Corner Shop");
    }

    @Test
    void spacesAndCapitalsMakeNoOtherPosition() {
        rank(2, "Wide Stores", "Shop assistant");
        rank(3, "WIDE STORES ", "shop Assistant");
        rank(1, "Corner Shop", "Baker");
        assertThat(diversification.diversify(ranked, 0, 10)).hasSize(4);
    }

    @Test
    void otherTitlesOfOneEmployerAndUnknownEmployersStay() {
        rank(4, null, "Shop assistant");
        rank(1, "Wide Stores", "Butcher");
        rank(1, "Wide Stores", "Baker");
        rank(1, "Wide Stores", "Driver");
        rank(1, "Wide Stores", "Cashier");
        assertThat(diversification.diversify(ranked, 0, 10)).hasSize(8);
    }
}
