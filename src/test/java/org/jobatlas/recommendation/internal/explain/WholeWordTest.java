package org.jobatlas.recommendation.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeWordTest {

    @ParameterizedTest
    @CsvSource({
        "we use java and sql, nurse",
        "javascript only, java",
        "a java-based portal, java",
        "objective-c, c",
        "c++ wanted, c",
        "asp.net, net",
        "'', java",
    })
    void lettersInsideAnotherWordAreNotTheWord(String text, String word) {
        assertThat(WholeWord.isIn(text, word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "we use java, java",
        "javascript and java., java",
        "(java), java",
        "c++ wanted, c++",
        "knows node.js. and more, node.js",
        "nurses' home, nurses",
        "the nurse's home, nurse's",
        "java/sql, sql",
        "vård och omsorg, vård",
    })
    void aWordIsFoundWhateverStandsAroundIt(String text, String word) {
        assertThat(WholeWord.isIn(text, word)).isTrue();
    }
}
