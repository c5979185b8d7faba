package org.jobatlas.job.internal.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.jobatlas.job.internal.understanding.FieldReading.Told;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldReadingTest {

    private static final FieldScores NOISE =
            new FieldScores(Map.of("science", 0.2, "health", 0.18, "public", 0.17, "it", 0.15, "manufacturing", 0.1));

    private final FieldReading reading =
            new FieldReading(Taxonomies.classifier(), Taxonomies.levels(), Taxonomies.codes(), Taxonomies.builtIn());

    private FieldReading.Fields read(String title, @Nullable String stated, String language, FieldScores meant) {
        return reading.of(new Told(title, List.of(), stated, language), meant);
    }

    private static FieldScores scores(String first, double p, String second, double q) {
        return new FieldScores(Map.of(first, p, second, q));
    }

    @Test
    void ofATextThatTheModelCannotReadTheSourceDecides() {
        FieldReading.Fields fields = read("Pracownik produkcji", "manufacturing", "pl", NOISE);
        assertThat(fields.field()).isEqualTo("manufacturing");
        assertThat(fields.scores().of("manufacturing")).isGreaterThan(0.6);
    }

    @Test
    void ofATextThatTheModelCannotReadTheTitleDecidesWhereTheSourceIsSilent() {
        assertThat(read("Krankenschwester (m/w/d)", null, "de", NOISE).field()).isEqualTo("health");
        assertThat(read("Soudeur TIG", null, "fr", NOISE).field()).isEqualTo("manufacturing");
    }

    @Test
    void noiseNamesNoField() {
        assertThat(read("Specjalista", null, "pl", NOISE).field()).isNull();
        assertThat(read("Commis", null, "fr", scores("hospitality", 0.7, "it", 0.3))
                        .field())
                .isEqualTo("hospitality");
    }

    @Test
    void theIndustryOfTheEmployerIsNoFieldOfWorkWhereTheTextSpeaksAgainstIt() {
        assertThat(read("Security Patroller", "transport", "en", scores("public", 0.77, "transport", 0.11))
                        .field())
                .isEqualTo("public");
        assertThat(read("Site assistant", "construction", "en", scores("administration", 0.6, "construction", 0.4))
                        .field())
                .isEqualTo("construction");
    }

    @Test
    void aTitleThatNamesItsWorkIsHeardBesideTheText() {
        assertThat(read("Staff Nurse - Grimsby", null, "en", scores("care", 0.55, "health", 0.45))
                        .field())
                .isEqualTo("health");
        assertThat(read("Accountant", null, "en", scores("construction", 0.9, "finance", 0.1))
                        .field())
                .isEqualTo("construction");
    }

    @Test
    void armiesHaveGeneralsAndOfficesHaveGeneralWork() {
        assertThat(read("General office messenger", null, "en", scores("administration", 0.7, "public", 0.3))
                        .field())
                .isEqualTo("administration");
    }

    @Test
    void scoresStaySharesOfOne() {
        FieldScores scores = read("Staff Nurse", "care", "fr", scores("care", 0.55, "health", 0.45))
                .scores();
        assertThat(scores.probabilities().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, within(1e-9));
    }
}
