package org.jobatlas.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportArchiveTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://evil\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void nothingIsAFormula(String cell) {
        assertThat(ExportArchive.safe(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Anna", "2 met, 1 not met", "a=b"})
    void wordsStayAsTheyAre(String cell) {
        assertThat(ExportArchive.safe(cell)).isEqualTo(cell);
    }
}
