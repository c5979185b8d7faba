package org.jobatlas.recommendation.internal.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.recommendation.Proofs.Sentence;
import org.junit.jupiter.api.Test;

class ResumeSentencesTest {

    @Test
    void aLineIsASentenceWithoutTheMarkThatSetsItOff() {
        assertThat(ResumeSentences.sentences("• Ran pass and ordering for 120 covers."))
                .containsExactly(new Sentence("Ran pass and ordering for 120 covers.", true));
    }

    @Test
    void twoSentencesOfALineAreTwo() {
        assertThat(ResumeSentences.sentences("Led a team of five nurses. Wrote the rota for the whole ward."))
                .extracting(Sentence::text)
                .containsExactly("Led a team of five nurses.", "Wrote the rota for the whole ward.");
    }

    @Test
    void aListOfWordsTellsLessThanWhatWasDone() {
        assertThat(ResumeSentences.sentences("Triage, wound care, cannulation, infection control, teamwork"))
                .extracting(Sentence::telling)
                .containsExactly(false);
    }
}
