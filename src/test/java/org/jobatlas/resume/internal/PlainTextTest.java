package org.jobatlas.resume.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @Test
    void dashesAndQuotesMisreadByOtherProgramsAreRestored() {
        assertThat(PlainText.tidy("Company \u00e2\u20ac\u201c City\nit\u00e2\u20ac\u2122s m\u00c3\u00a5nad"))
                .isEqualTo("Company \u2013 City\nit\u2019s m\u00e5nad");
    }

    @Test
    void marksOfListsMisreadByOtherProgramsAreMarks() {
        assertThat(PlainText.tidy(
                        "\u00e2\u2014\u008f Ran payroll\n\u00e2\u2014 Closed months\n\u00e2\u2013\u00aa Kept books"))
                .isEqualTo("\u2022 Ran payroll\n\u2022 Closed months\n\u2022 Kept books");
    }

    @Test
    void markersOfLostSpacesVanish() {
        assertThat(PlainText.tidy("2002 to 2012 \u00c2\nbuild to\u00c2 the")).isEqualTo("2002 to 2012\nbuild to the");
    }

    @Test
    void properWordsWithTheSameLettersStay() {
        assertThat(PlainText.tidy("\u00c2ge d'or, p\u00e2t\u00e9, CH\u00c2TEAU"))
                .isEqualTo("\u00c2ge d'or, p\u00e2t\u00e9, CH\u00c2TEAU");
    }

    @Test
    void lettersDrawnApartAreWords() {
        assertThat(PlainText.tidy("R O B I N   T E S T P E R S O N\nS K I L L S\nC, R, F\nA B C"))
                .isEqualTo("ROBIN TESTPERSON\nSKILLS\nC, R, F\nA B C");
    }

    @Test
    void aLetterThatWasReadTwiceInAPictureIsOne() {
        assertThat(PlainText.withoutTwins("Officer, wWhitgift Shopping, vVVS, iOS"))
                .isEqualTo("Officer, Whitgift Shopping, vVVS, iOS");
    }

    @Test
    void linesStayAndEmptyOnesCollapse() {
        assertThat(PlainText.tidy("Experience\r\n\r\n\r\n\r\n Nurse \u0000\t\fWard 7"))
                .isEqualTo("Experience\n\nNurse\nWard 7");
    }

    @ParameterizedTest
    @CsvSource({
        "'Baker, Mill\nCook, Inn\n\nApril 2018 - present\n\nJuly 2013 - March 2018', true",
        "'Kock\nBagare\n2018-nu\n2010 \u2013 2014', true",
        "'Baker, Mill, April 2018 - present\nCook, Inn, July 2013 - March 2018', false",
        "'Baker\nApril 2018 - present\nCook\nJuly 2013 - March 2018', false",
        "'2010 - 2012\n2012 - 2014', false"
    })
    void aColumnOfDatesBehindAllOtherTextIsSeen(String text, boolean seen) {
        assertThat(PlainText.endsInDates(text)).isEqualTo(seen);
    }
}
