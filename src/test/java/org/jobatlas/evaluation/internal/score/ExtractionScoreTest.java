package org.jobatlas.evaluation.internal.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractionScoreTest {

    @Test
    void caseAndPunctuationDoNotCount() {
        ExtractionScore score = ExtractionScore.of(List.of("Sous-Chef", "Cook"), List.of("sous chef", "COOK."));
        assertThat(score).isEqualTo(new ExtractionScore(1, 1));
    }

    @Test
    void similarityIsThatOfTheNearestAndF1WeighsWhatIsMissingAndWhatIsTooMuch() {
        // "cook" is one edit of five from "cooks"; one of two right, one of three read
        ExtractionScore score = ExtractionScore.of(List.of("baker", "cook"), List.of("baker", "cooks", "driver"));
        assertThat(score.similarity()).isEqualTo((1 + 0.8) / 2, within(1e-6));
        assertThat(score.f1()).isEqualTo(2.0 / 5, within(1e-9));
    }

    @Test
    void nothingReadIsWorthNothing() {
        assertThat(ExtractionScore.of(List.of("baker"), List.of())).isEqualTo(new ExtractionScore(0, 0));
    }

    @Test
    void aNameIsMaskedWhenNoneOfItsWordsIsLeft() {
        assertThat(ExtractionScore.masked("Ada Example", "she wrote programs, programs, programs"))
                .isEqualTo(new ExtractionScore(1, 1));
        assertThat(ExtractionScore.masked("Ada Example", "Letters to Ada.")).isEqualTo(new ExtractionScore(0.5, 0));
    }
}
