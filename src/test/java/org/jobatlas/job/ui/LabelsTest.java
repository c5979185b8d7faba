package org.jobatlas.job.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

    private static final Labels LABELS = new Labels(Taxonomies.builtIn(), Clock.systemUTC());

    @ParameterizedTest
    @CsvSource({
        "Bookkeeping, de, Buchhaltung",
        "Bokföring, fr, Tenue de livres",
        "Swedish, de, Schwedisch",
        "Registered nurse, fr, Infirmier / infirmière",
        "Java, de, Java",
    })
    void aNameOfTheTaxonomyIsSpokenInTheLanguageOfThePage(String name, String language, String spoken) {
        assertThat(LABELS.spoken(name, Locale.of(language))).isEqualTo(spoken);
    }

    @Test
    void wordsOfSomebodysOwnStayAsTheyAre() {
        assertThat(LABELS.spoken("Excel", Locale.GERMAN)).isEqualTo("Excel");
        assertThat(LABELS.spoken("two years with us", Locale.FRENCH)).isEqualTo("two years with us");
    }

    @Test
    void withinAFrenchSentenceOnlyProperNamesAndAbbreviationsBeginLarge() {
        assertThat(LABELS.inSentence("wound-care", Locale.FRENCH)).isEqualTo("soins des plaies");
        assertThat(LABELS.inSentence("java", Locale.FRENCH)).isEqualTo("Java");
        assertThat(LABELS.inSentence("generative-ai", Locale.FRENCH)).isEqualTo("IA générative");
        assertThat(LABELS.inSentence("wound-care", Locale.GERMAN)).isEqualTo("Wundversorgung");
    }
}
