package org.jobatlas.search.internal.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.taxonomy.internal.Taxonomies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TradeNamesTest {

    private static final TradeNames TRADES = new TradeNames(Taxonomies.builtIn());

    @ParameterizedTest
    @CsvSource({
        "Krankenpfleger, Nurse",
        "Krankenpflegerin, Nurse",
        "Buchhalterin, Accountant",
        "Bäckerin, Baker",
        "Verkäuferinnen, Sales assistant",
        "Bürokauffrau, Office clerk",
        "infirmières, Nurse",
        "vendeuse, Sales assistant",
        "conductrice de travaux, Construction manager",
        "aide soignante, Care assistant",
        "electricien, Electrician",
        "städerskor, Cleaner",
        "truckforare, Forklift driver",
        "trollerilärare, Teacher",
        "Schulbusfahrer, Bus driver",
        "LKW Fahrer, Truck driver",
        "assistante direction, Executive assistant",
        "sygeplejerske, Nurse",
        "butikkmedarbeider, Sales assistant"
    })
    void tradesOfOtherLanguagesHaveAnEnglishName(String typed, String english) {
        assertThat(TRADES.inEnglish(typed)).isEqualTo(english);
    }

    @Test
    void otherWordsStayAsTheyWereTyped() {
        assertThat(TRADES.inEnglish("Buchhalterin Teilzeit DATEV")).isEqualTo("Accountant Teilzeit DATEV");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nurse", "acountant manchester", "sjukskötrska", "Node.js", "zwaxel quobble", "staff nurse", "-"
            })
    void whatIsEnglishMistypedOrUnknownIsNoTradeOfAnotherLanguage(String typed) {
        assertThat(TRADES.isIn(typed)).isFalse();
    }
}
