package org.jobatlas.resume.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns drawn with blanks are read one after the other; text that is only aligned stays as it is. */
class TextColumnsTest {

    @Test
    void columnsWithHeadingsAtBothSidesAreReadOneAfterTheOther() {
        assertThat(TextColumns.apart("""
                Nora Quinn
                Galway

                EXPERIENCE                    SKILLS
                Pharmacy Technician           Dispensing
                Corrib Pharmacy               Stock control
                2019 - 2023                   Customer care
                Weighed medicines.
                                              LANGUAGES
                Sales Assistant               English
                Eyre Stores                   Irish
                2015 - 2019
                """))
                .containsSubsequence(
                        "Corrib Pharmacy", "Sales Assistant", "Eyre Stores", "SKILLS", "Stock control", "Irish");
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                EXPERIENCE
                Chef de Partie            Taff Brasserie            Apr 2019 - present
                Commis Chef               Bute Hotel                Sep 2015 - Mar 2019
                Kitchen Porter            Cathays Canteen           Jan 2013 - Aug 2015

                SKILLS                    Knife work, stocks, sauces
                LANGUAGES                 English, Welsh
                """, """
                Employment
                2019 - now        Bus Driver
                                  Ouse Coaches Ltd
                                  Local routes and school runs.

                2014 - 2019       Delivery Driver
                                  Foss Parcels
                                  Up to ninety drops a day.
                """, """
                SKILLS
                Pneumatics          Hydraulics          Welding
                Blueprint reading   Fault finding       Forklift
                Turning             Milling             Grinding
                """})
    void whatIsOnlyAlignedStaysAsItIs(String text) {
        assertThat(TextColumns.apart(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " ", "a   b\n", "SKILLS   EXPERIENCE\n", "   \n   "})
    void hostileTextsAreBounded(String part) {
        String text = part.repeat(400_000 / part.length());
        assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeout(
                        Duration.ofSeconds(5), () -> TextColumns.apart(text)))
                .doesNotThrowAnyException();
    }

    @Test
    void theLongestTextThatIsReadAsAPageIsReadInTime() {
        String text = "SKILLS   EXPERIENCE\nGit   2019\n".repeat(1_200);
        assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeout(
                        Duration.ofSeconds(5), () -> TextColumns.apart(text)))
                .doesNotThrowAnyException();
    }
}
