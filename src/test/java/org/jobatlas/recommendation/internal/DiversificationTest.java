package org.jobatlas.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jobatlas.job.PostingConditions;
import org.jobatlas.job.PostingFacts;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.taxonomy.FieldScores;
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
        PostingId id = new PostingId(UUID.randomUUID());
        return new Contender(
                new PostingFeatures(
                        id,
                        PostingFacts.titled(title)
                                .employer(employer)
                                .field("it")
                                .build(),
                        PostingConditions.NONE,
                        List.of(),
                        FieldScores.UNKNOWN,
                        Instant.EPOCH,
                        null,
                        id.toString()),
                0,
                0);
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
