package org.jobatlas.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTextTest {

    @Test
    void aLineStaysOneLineWhateverIsTyped() {
        assertThat(TypedText.line(" Call\r\nback\u202e now\u0000 ", 40)).isEqualTo("Call  back  now");
    }

    @Test
    void aTextKeepsItsLinesAndLosesOtherControlCharacters() {
        assertThat(TypedText.text("First\nsecond\u0007\tthird\n", 40)).isEqualTo("First\nsecondthird");
    }

    @Test
    void whatIsTooLongIsCutBeforeACharacterOfTwoPartsAndNotInsideIt() {
        assertThat(TypedText.text("ab\ud83d\ude00", 3)).isEqualTo("ab");
        assertThat(TypedText.line("ab\ud83d\ude00", 4)).isEqualTo("ab\ud83d\ude00");
    }
}
