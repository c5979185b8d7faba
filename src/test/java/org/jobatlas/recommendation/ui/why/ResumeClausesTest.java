package org.jobatlas.recommendation.ui.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jobatlas.shared.Language;
import org.junit.jupiter.api.Test;

class ResumeClausesTest {

    private final ResumeClauses deeds = new ResumeClauses();

    @Test
    void aDeedOfThePastFollowsYou() {
        assertThat(deeds.toTheirFace("Ran pass and ordering for 120 covers.", Language.ENGLISH, Locale.ENGLISH))
                .contains("ran pass and ordering for 120 covers");
        assertThat(deeds.toTheirFace("Ledde ett team om fem.", Language.SWEDISH, Locale.of("sv")))
                .contains("ledde ett team om fem");
    }

    @Test
    void whatIsNoDeedOfThePastIsQuoted() {
        assertThat(deeds.toTheirFace("Responsible for the pass", Language.ENGLISH, Locale.ENGLISH))
                .isEmpty();
        assertThat(deeds.toTheirFace("Accomplished professional with ten years", Language.ENGLISH, Locale.ENGLISH))
                .isEmpty();
        assertThat(deeds.toTheirFace("Led my own kitchen", Language.ENGLISH, Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void anotherLanguageThanThatOfThePageIsQuoted() {
        assertThat(deeds.toTheirFace("Ran the pass", Language.ENGLISH, Locale.FRENCH))
                .isEmpty();
    }

    @Test
    void aLongSentenceEndsAtAWordAndSaysSo() {
        String quoted = deeds.quoted("word ".repeat(40).strip());
        assertThat(quoted).endsWith("word …").hasSizeLessThan(110);
    }
}
