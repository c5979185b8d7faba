package org.jobatlas.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.profile.Degree;
import org.jobatlas.profile.SpokenLanguage;
import org.jobatlas.profile.StatedFacts;
import org.jobatlas.profile.internal.document.ResumeDocument;
import org.jobatlas.shared.Language;
import org.jobatlas.taxonomy.EducationLevel;
import org.jobatlas.taxonomy.LanguageLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedFactsTest {

    private static StatedFacts read(String text) {
        return Readers.FACTS.read(ResumeDocument.of(text), text);
    }

    @Test
    void degreesAreReadWithTheirSubjectAndTheHighestCounts() {
        StatedFacts facts = read("""
                Education
                BSc Accounting, 2010 - 2013
                University of Leeds
                Master of Science in Finance, 2013 - 2015
                """);
        assertThat(facts.education()).isEqualTo(EducationLevel.MASTER);
        assertThat(facts.degrees())
                .containsExactly(
                        new Degree(EducationLevel.MASTER, "Finance"),
                        new Degree(EducationLevel.BACHELOR, "Accounting"));
    }

    @Test
    void languagesAreReadWithTheirLevels() {
        StatedFacts facts = read("""
                Languages
                Swedish (native), English: C1, German - basic
                Spanish
                """);
        assertThat(facts.languages())
                .containsExactlyInAnyOrder(
                        new SpokenLanguage(Language.SWEDISH, LanguageLevel.NATIVE),
                        new SpokenLanguage(Language.ENGLISH, LanguageLevel.C1),
                        new SpokenLanguage(Language.GERMAN, LanguageLevel.A2),
                        new SpokenLanguage(new Language("es"), null));
    }

    @Test
    void aLicenceIsTheOwnersWhereTheOwnerStatesIt() {
        assertThat(read("Licences\nRegistered nurse").holds("nurse-registered")).isTrue();
        assertThat(read("Experience\nSupervised a team of Registered nurse colleagues on the ward.")
                        .holds("nurse-registered"))
                .isFalse();
        assertThat(read("Summary\nNot yet a Registered nurse").holds("nurse-registered"))
                .isFalse();
    }

    @Test
    void rightToWorkAndRelocationAreReadWhereStated() {
        StatedFacts facts = read("Right to work in the UK. Willing to relocate.");
        assertThat(facts.rightToWork()).containsExactly("GB");
        assertThat(facts.relocates()).isTrue();
        assertThat(read("Valid work permit for the Netherlands and New Zealand.")
                        .rightToWork())
                .containsExactly("NL", "NZ");
        assertThat(read("Authorized to work in the US, New Jersey and Georgia").rightToWork())
                .containsExactly("US");
        assertThat(read("Arbetstillst\u00e5nd i Polen").rightToWork()).containsExactly("PL");
        assertThat(read("Not willing to relocate").relocates()).isFalse();
        assertThat(read("Nurse").relocates()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Permis B \u2013 Mobilit\u00e9 : Allemagne",
                "Mobilit\u00e9 g\u00e9ographique : France enti\u00e8re",
                "Mobilit\u00e4t: Deutschland und Schweiz",
                "Mobility: Norway",
                "Open to relocating to: Germany or Austria",
                "\u00d6nskad ort: hela landet"
            })
    void aLabelWithACountryIsAWishToMove(String line) {
        assertThat(read(line).relocates()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Mobilit\u00e9 : permis B et v\u00e9hicule", "Mobilit\u00e4t: F\u00fchrerschein B", "Mobility"})
    void aLabelWithoutACountryIsNone(String line) {
        assertThat(read(line).relocates()).isNull();
    }
}
