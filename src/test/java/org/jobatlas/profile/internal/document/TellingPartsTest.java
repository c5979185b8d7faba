package org.jobatlas.profile.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.profile.NoResumeException;
import org.jobatlas.profile.internal.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TellingPartsTest {

    @Test
    void aResumeIsOne() {
        assertThat(isResume("""
            Experience
            Nurse, City Hospital, 2019 - 2023
            Education
            Bachelor of Science in Nursing, 2015
            Skills
            wound care, triage
            """)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Invoice number 4711. Skills: consulting. Experience: 12 hours. Amount due: 1200 EUR, IBAN on request,"
                        + " a@b.example",
                "Rechnungsnummer 17\nKenntnisse\nSchulung\nErfahrung\nRechnungsbetrag 300",
                "Pancakes: whisk two eggs with flour and milk, rest for ten minutes, fry in butter until golden.",
                "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt.",
                "public static void main(String[] args) { System.out.println(\"hello big world\"); }",
                "Experience Education Skills"
            })
    void anInvoiceARecipeFillerTextOrSourceCodeIsNone(String text) {
        assertThat(isResume(text)).isFalse();
    }

    private static boolean isResume(String text) {
        try {
            Readers.whole().read(text);
            return true;
        } catch (NoResumeException e) {
            return false;
        }
    }
}
