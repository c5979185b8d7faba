package org.jobatlas.recommendation.ui.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class GateTextsTest {

    @Test
    void languagesAreNamedInTheLanguageOfThePage() {
        assertThat(GateTexts.spoken("Swedish", Locale.GERMAN)).isEqualTo("Schwedisch");
        assertThat(GateTexts.spoken("English, Swedish", Locale.FRENCH)).isEqualTo("anglais, suédois");
    }

    @Test
    void otherWordsStayAsTheyAre() {
        assertThat(GateTexts.spoken("fluent in Swedish", Locale.GERMAN)).isEqualTo("fluent in Swedish");
        assertThat(GateTexts.spoken("Leeds", Locale.GERMAN)).isEqualTo("Leeds");
    }
}
